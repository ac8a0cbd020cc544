package policyarchive.extract.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import policyarchive.extract.ExtractedArticle.Actor;
import policyarchive.extract.ExtractedArticle.Mention;
import policyarchive.vocabulary.ActorKind;

/** Names, offices and countries that only the words around them tell. */
class NamesInCompanyTests {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        The alliance, whose members include Microsoft, Halvorix and Brenwick, objected. | Halvorix | COMPANY
        Signal, WhatsApp, Quillnet and Threema signed the letter. | Quillnet | COMPANY
        The letter was signed by Access Now, Privacy International and Blue Lantern. | Blue Lantern | NGO
        She called on the companies Halvorix, Brenwick and Quillnet to stop. | Brenwick | COMPANY
        """)
    void takesTheUnknownOfAListForWhatTheOthersAre(String text, String name, ActorKind kind) {
        assertThat(actor(text, name).kind()).isEqualTo(kind);
    }

    @Test
    void leavesPersonsAndPlacesOutOfListsOfCompanies() {
        assertThat(Articles.actorsOf("Apple, Google, Maria Kern and London were named.").actors().stream()
                        .filter(actor -> actor.kind() == ActorKind.COMPANY)
                        .map(Actor::name))
                .containsExactly("Apple", "Google");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Save Our Chats, which has 2,000 members, objected. | Save Our Chats
        Last year Stop Reading Us sued the ministry. | Stop Reading Us
        """)
    void findsGroupsNamedByWhatTheyCallFor(String text, String name) {
        assertThat(actor(text, name).kind()).isEqualTo(ActorKind.NGO);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Halvorix, a Lyon-based messenger, objected. | Halvorix | FR
        Halvorix, which is based in Oslo, is a messenger. The company Halvorix objected. | Halvorix | NO
        He works for the Danish telecoms operator Halvorix. | Halvorix | DK
        The case went to the Bombay High Court. | Bombay High Court | IN
        """)
    void tellsWhereABodyIsAtHome(String text, String name, String country) {
        assertThat(actor(text, name).country()).isEqualTo(country);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Harbour Police Cyber Centre | AGENCY
        Pacific Council for Civil Liberties | NGO
        Digital Rights Working Group | NGO
        """)
    void tellsTheKindByTheWholeName(String name, ActorKind kind) {
        assertThat(actor("On Monday the " + name + " objected.", name).kind()).isEqualTo(kind);
    }

    @Test
    void takesThePartiesOfCommonWords() {
        assertThat(actor("The plan angered the Greens.", "Greens").kind()).isEqualTo(ActorKind.OTHER);
        assertThat(actor("Labour, which wrote the bill, objected.", "Labour").kind())
                .isEqualTo(ActorKind.OTHER);
        assertThat(Articles.actorsOf("Forced labour is banned, and greens are healthy.")
                        .actors())
                .isEmpty();
    }

    @Test
    void takesTheGovernmentForThatOfTheCountryTheArticleIsAbout() {
        NamedActors found = Articles.actorsOf(
                "Norway has a new law. Norwegian police like it. The government said that it would change nothing.");
        assertThat(actor(found, "Norway").kind()).isEqualTo(ActorKind.GOVERNMENT);
        assertThat(Articles.actorsOf("The government said that it would change nothing.")
                        .actors())
                .isEmpty();
        assertThat(Articles.actorsOf("Norway is cold. Norwegians say the government should be asked.")
                        .mentions())
                .extracting(Mention::rule)
                .doesNotContain("government-of-home");
    }

    @Test
    void takesTheShortNamesOfTheUnionsBodiesInArticlesAboutIt() {
        assertThat(actor(
                                "The EU is split. MEPs from Brussels met. Later the Commission replied.",
                                "European Commission")
                        .kind())
                .isEqualTo(ActorKind.AGENCY);
        assertThat(Articles.actorsOf("Later the Commission replied.").actors()).isEmpty();
    }

    private static Actor actor(String text, String name) {
        return actor(Articles.actorsOf(text), name);
    }

    private static Actor actor(NamedActors found, String name) {
        return found.actors().stream()
                .filter(actor -> actor.name().equals(name) || name.equals(actor.knownAs()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " not in " + found.actors()));
    }
}
