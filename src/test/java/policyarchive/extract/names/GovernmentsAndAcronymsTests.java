package policyarchive.extract.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import policyarchive.extract.ExtractedArticle.Actor;
import policyarchive.vocabulary.ActorKind;

/** When a country acts as a state, and what an abbreviation beside a name stands for. */
class GovernmentsAndAcronymsTests {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "France wants a law against it.",
                "The French government wants a law against it.",
                "The government of France wants a law against it.",
                "France's digital affairs minister withdrew the claim.",
                "The heads of police of Germany, France and Spain have signed a declaration."
            })
    void takesACountryThatActsForItsGovernment(String text) {
        assertThat(governments(text)).contains("France");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The conference took place in France.",
                "French law forbids it.",
                "She moved to France last year.",
                "Interior minister Jean Roe met France Gall."
            })
    void leavesACountryThatIsOnlyAPlaceOrAnAdjective(String text) {
        assertThat(governments(text)).isEmpty();
    }

    @Test
    void readsThePresidentsAdministrationAsTheUnitedStates() {
        assertThat(governments("On Friday the Clinton administration proposed a chip."))
                .containsExactly("United States");
    }

    @Test
    void explainsAnAbbreviationByTheNameBeforeIt() {
        Actor agency = only("The Harbour Crime Agency (HCA) objected. The HCA said no.");
        assertThat(agency.name()).isEqualTo("Harbour Crime Agency");
        assertThat(agency.forms()).containsExactly("Harbour Crime Agency", "HCA");
    }

    @Test
    void explainsAnAbbreviationByTheNameAfterIt() {
        Actor agency = only("HCA (Harbour Crime Agency) objected.");
        assertThat(agency.forms()).contains("HCA", "Harbour Crime Agency");
    }

    @Test
    void leavesAnAbbreviationWhoseLettersDisagree() {
        assertThat(Articles.actorsOf("The Harbour Crime Agency (XQZ) objected. The XQZ said no.")
                        .actors())
                .allSatisfy(actor -> assertThat(actor.forms()).doesNotContain("XQZ"));
    }

    private static List<String> governments(String text) {
        return Articles.actorsOf(text).actors().stream()
                .filter(actor -> actor.kind() == ActorKind.GOVERNMENT)
                .map(Actor::name)
                .toList();
    }

    private static Actor only(String text) {
        List<Actor> actors = Articles.actorsOf(text).actors();
        assertThat(actors).hasSize(1);
        return actors.getFirst();
    }
}
