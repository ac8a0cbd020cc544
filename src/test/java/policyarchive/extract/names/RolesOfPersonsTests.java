package policyarchive.extract.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import policyarchive.extract.ExtractedArticle.Actor;
import policyarchive.extract.ExtractedArticle.Role;

/** The offices that stand beside names, and whose offices they are. */
class RolesOfPersonsTests {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        The Harbour Institute, whose policy director, Tama Ruru, spoke, objected. | Tama Ruru | policy director
        Speaking on Monday, the Minister of Public Safety, Tama Ruru, agreed. | Tama Ruru | Minister of Public Safety
        "No," said Tama Ruru, President and CEO of Halvorix. | Tama Ruru | President and CEO
        Dutch Minister of Justice and Security Tama Ruru agreed. | Tama Ruru | Minister of Justice and Security
        Tama Ruru, a former FBI agent, agreed. | Tama Ruru | former FBI agent
        Tama Ruru (Green), a former judge, agreed. | Tama Ruru | former judge
        Professor Tama Ruru of Brenton University agreed. | Tama Ruru | Professor
        A spokeswoman for the Harbour Institute in Lyon, Tama Ruru, agreed. | Tama Ruru | spokeswoman
        """)
    void readsTheWholeTitle(String text, String name, String title) {
        assertThat(actor(text, name).roles()).extracting(Role::title).contains(title);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        The Harbour Institute, whose director, Tama Ruru, spoke, objected. | Harbour Institute
        The Harbour Institute objected. Its director, Tama Ruru, spoke. | Harbour Institute
        "No," said Tama Ruru, founder and director of the Harbour Institute. | Harbour Institute
        """)
    void tellsWhoseOfficeItIs(String text, String organisation) {
        assertThat(actor(text, "Tama Ruru").roles())
                .extracting(Role::organisation)
                .contains(organisation);
    }

    @Test
    void leavesAnOfficeInAListOfPersonsToItsHolder() {
        Actor second = actor("Jane Roe, the minister, John Doe and others met.", "John Doe");
        assertThat(second.roles()).isEmpty();
    }

    @Test
    void takesPeersForBritish() {
        assertThat(actor("Baroness Ashdown (Labour) moved the amendment.", "Baroness Ashdown")
                        .country())
                .isEqualTo("GB");
    }

    private static Actor actor(String text, String name) {
        return Articles.actorsOf(text).actors().stream()
                .filter(actor -> actor.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        name + " in " + Articles.actorsOf(text).actors()));
    }
}
