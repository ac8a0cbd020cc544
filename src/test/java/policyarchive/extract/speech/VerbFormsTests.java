package policyarchive.extract.speech;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerbFormsTests {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        claim | claim claims claiming claimed
        argue | argue argues arguing argued
        agree | agree agrees agreeing agreed
        deny | deny denies denying denied
        say/said | say says saying said
        admit | admit admits admitting admitted
        press | press presses pressing pressed
        preach | preach preaches preaching preached
        blush | blush blushes blushing blushed
        fax | fax faxes faxing faxed
        go/went/gone | go goes going went gone
        see/saw/seen | see sees seeing saw seen
        point_out | point out,points out,pointing out,pointed out
        write_back/wrote_back | write back,writes back,writing back,wrote back
        speak_of/spoke/spoken | speak of,speaks of,speaking of,spoke of,spoken of
        """)
    void makesTheFormsOfAVerb(String entry, String forms) {
        assertThat(VerbForms.of(entry)).containsExactly(forms.split(forms.indexOf(',') < 0 ? " " : ",", -1));
    }
}
