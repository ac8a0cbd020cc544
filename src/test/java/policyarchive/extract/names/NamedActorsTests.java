package policyarchive.extract.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Everybody a sentence names, with kind and country, and nobody else. */
class NamedActorsTests {
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        France objected. The government said no. | France GOVERNMENT FR
        France objected. The government should listen. | France GOVERNMENT FR
        The government objected. | -
        Senator Jane Roe of Ohio objected. | Jane Roe PERSON US
        Governor Jane Roe of New York objected. | Jane Roe PERSON US
        Amnesty International France objected. | Amnesty International France NGO FR
        The Digital Harbour Association (DHA) objected. The DHA met again. | Digital Harbour Association NGO -
        A spokesman for the Federal Bureau of Investigation objected. | Federal Bureau of Investigation AGENCY US
        Jane Roe, director of the Harbour Institute, objected. Roe left. | Jane Roe PERSON -; Harbour Institute NGO -
        The German interior ministry objected. | German interior ministry AGENCY DE
        Members of the House of Lords objected. | House of Lords AGENCY GB
        Apple, Google and Meta objected. | Apple COMPANY US; Google COMPANY US; Meta COMPANY US
        The weather was fine. | -
        The ministers of France and Spain objected. | France GOVERNMENT FR; Spain GOVERNMENT ES
        Dutch prime minister Tama Ruru objected. | Tama Ruru PERSON NL
        """)
    void findsEverybodyAndNobodyElse(String text, String actors) {
        String found = Articles.actorsOf(text).actors().stream()
                .map(a -> "%s %s %s".formatted(a.name(), a.kind(), a.country() == null ? "-" : a.country()))
                .collect(Collectors.joining("; "));
        assertThat(found).isEqualTo(actors == null ? "" : actors);
    }
}
