package policyarchive.extract.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import policyarchive.extract.ExtractedArticle.Actor;
import policyarchive.naming.Countries;
import policyarchive.vocabulary.ActorKind;

/** Lists of signatories under countries and bodies, and what makes a line of them a person's. */
class SignatureListNamesTests {
    private static Actor actor(NamedActors found, String name) {
        return found.actors().stream()
                .filter(actor -> actor.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " not in " + found.actors()));
    }

    @Test
    void givesMinistersTheCountryInCapitalsAboveThem() {
        NamedActors found = Articles.actorsOf("""
            The ministers adopted a joint declaration in Tartu on Monday.
            The declaration was signed by:
            POLAND
            Zdzisław Korbiel, Minister of the Interior
            THE NETHERLANDS (by letter)
            Minister of Justice Sietske Hoogveld
            PORTUGAL
            Duarte Faísca
            Minister of Justice
            """);
        assertThat(actor(found, "Zdzisław Korbiel").country()).isEqualTo("PL");
        assertThat(actor(found, "Sietske Hoogveld").country()).isEqualTo("NL");
        assertThat(actor(found, "Duarte Faísca").country()).isEqualTo("PT");
        assertThat(actor(found, "Duarte Faísca").roles())
                .anySatisfy(role -> assertThat(role.title()).isEqualTo("Minister of Justice"));
        assertThat(actor(found, "Poland").kind()).isEqualTo(ActorKind.GOVERNMENT);
        assertThat(actor(found, "Netherlands").kind()).isEqualTo(ActorKind.GOVERNMENT);
    }

    @Test
    void takesNoStateForAHeadingAboveOthersThanMinisters() {
        NamedActors found = Articles.actorsOf("""
            Nine professors wrote an open letter on encryption.
            Signed by:
            CHILE
            Prof. Ximena Larraguibel, University of Valdivia
            Prof. Baltazar Quintul, University of Valdivia
            """);
        assertThat(found.actors()).noneMatch(actor -> actor.kind() == ActorKind.GOVERNMENT);
        assertThat(actor(found, "Ximena Larraguibel").country()).isEqualTo("CL");
    }

    @Test
    void takesUnknownPlainNamesForPersonsWhereMostOthersAre() {
        NamedActors found = Articles.actorsOf("""
            Here is who signed, by organisation.
            Foundation for Quiet Networks
            Yevhenka Oprysk, treasurer
            Tiborc Halmady
            Association of Lapland Editors
            Jorunn Skarsbu, president
            """);
        assertThat(actor(found, "Yevhenka Oprysk").kind()).isEqualTo(ActorKind.PERSON);
        assertThat(actor(found, "Tiborc Halmady").kind()).isEqualTo(ActorKind.PERSON);
        assertThat(actor(found, "Association of Lapland Editors").kind()).isEqualTo(ActorKind.NGO);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Nerea Zubizar, in her own name|Nerea Zubizar",
                "Oihan Larretxe, on behalf of the Basque Privacy League|Oihan Larretxe",
                "p.p. Maialen Orbetz|Maialen Orbetz",
                "Ekhiotz Urrabal, sysadmin, Bilbao|Ekhiotz Urrabal"
            })
    void takesForAPersonWhoSignsInAnOwnNameOrForOthers(String line, String name) {
        NamedActors found = Articles.actorsOf(
                "The letter on traceability follows.\nYours sincerely,\n" + line + "\nOpen Wires Foundation\n");
        assertThat(actor(found, name).kind()).isEqualTo(ActorKind.PERSON);
    }

    @ParameterizedTest
    @CsvSource({"NORWAY,NO", "THE NETHERLANDS,NL", "Latvia (by letter),LV", "Kenya:,KE", "the United Kingdom.,GB"})
    void readsCountriesAsHeadingsWriteThem(String line, String code) {
        assertThat(Countries.standard().byHeading(line))
                .hasValueSatisfying(country -> assertThat(country.code()).isEqualTo(code));
    }

    @Test
    void readsNoCountryInAWordOfPlainText() {
        assertThat(Countries.standard().byHeading("us")).isEmpty();
        assertThat(Countries.standard().byHeading("norway")).isEmpty();
        assertThat(Countries.standard().byHeading("")).isEmpty();
        assertThat(Countries.standard().byHeading("(NORWAY)")).isEmpty();
    }
}
