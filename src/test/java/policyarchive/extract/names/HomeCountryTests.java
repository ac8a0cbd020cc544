package policyarchive.extract.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import policyarchive.extract.ExtractedArticle.Actor;

/** Countries of officials that only the article as a whole, or the words shortly before them, tell. */
class HomeCountryTests {
    private static Actor actor(String text, String name) {
        NamedActors found = Articles.actorsOf(text);
        return found.actors().stream()
                .filter(actor -> actor.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " not in " + found.actors()));
    }

    @ParameterizedTest
    @CsvSource({
        "'The Oireachtas sat late and the Taoiseach spoke first.',IE",
        "'The Lok Sabha sat late. Members of the Rajya Sabha watched.',IN",
        "'Protesters met outside Holyrood, and later in Edinburgh.',GB",
        "'Norwegians had waited for the Storting to vote.',NO"
    })
    void countsInstitutionsPeoplesAndCities(String before, String country) {
        String text = before + "\nJustice Minister Odalys Brenkamp told reporters that the bill would pass.\n";
        assertThat(actor(text, "Odalys Brenkamp").country()).isEqualTo(country);
    }

    @Test
    void countsTheTownThatOpensTheStory() {
        String text = "OTTAWA — Canadians will wait for the bill.\n"
                + "Justice Minister Odalys Brenkamp told reporters on Friday that it would pass.\n";
        assertThat(actor(text, "Odalys Brenkamp").country()).isEqualTo("CA");
    }

    @Test
    void leavesOpenWhatTwoCountriesTellAlike() {
        String text = "Sweden and Denmark met in Stockholm and Copenhagen.\n"
                + "Justice Minister Odalys Brenkamp told reporters on Friday that the bill would pass.\n";
        assertThat(actor(text, "Odalys Brenkamp").country()).isNull();
    }

    @Test
    void givesMembersTheCountryOfTheirParliament() {
        String text = "The House of Commons debated the bill in Westminster.\n"
                + "Morwenna Stacker (Lab, Upper Teasel) was unmoved. She said that the bill would fail.\n";
        assertThat(actor(text, "Morwenna Stacker").country()).isEqualTo("GB");
    }

    @Test
    void readsTheCountryWhoseMinisterSomebodyIs() {
        String text = "France, Spain and Italy met.\n"
            + "He was opposed by Croatia, whose interior minister, Vjera Kozlic, told reporters it was too early.\n";
        assertThat(actor(text, "Vjera Kozlic").country()).isEqualTo("HR");
    }
}
