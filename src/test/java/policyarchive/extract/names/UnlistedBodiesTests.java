package policyarchive.extract.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import policyarchive.extract.ExtractedArticle.Actor;
import policyarchive.vocabulary.ActorKind;

/** Bodies that no list knows: where their names begin and end, and what is none. */
class UnlistedBodiesTests {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        He leads the Alliance for a Safe and Secure Internet in Perth. | Alliance for a Safe and Secure Internet | NGO
        A campaign by Blueprint for Free Speech began. | Blueprint for Free Speech | NGO
        It was backed by Parents for Online Privacy on Monday. | Parents for Online Privacy | NGO
        The Ruritanian Bar asked the court to wait. | Ruritanian Bar | NGO
        The Health Service Executive denied it. | Health Service Executive | AGENCY
        She teaches at Trinity College Dublin now. | Trinity College Dublin | NGO
        The attorney general's office said no. | attorney general's office | AGENCY
        The ICT ministry said no. | ICT ministry | AGENCY
        The Institute for Policy Research and Advocacy (ELSAM) warned that it will fail. | Institute for Policy Research and Advocacy | NGO
        The Centre for Law and Democracy (CELADE) said no. | Centre for Law and Democracy | NGO
        The ministry of the interior has published its position. | ministry of the interior | AGENCY
        It asked the telecommunications authority, the TUR, for an answer. | TUR | AGENCY
        Finland’s National Bureau of Investigation said no. | National Bureau of Investigation | AGENCY
        Mr. Kenzo Itakawa of Yamagawa Electric said no. | Yamagawa Electric | COMPANY
        The Union of India opposed the petition. | India | GOVERNMENT
        """)
    void readsTheWholeName(String text, String name, ActorKind kind) {
        assertThat(Articles.actorsOf(text).actors()).anySatisfy(actor -> {
            assertThat(actor.name()).isEqualTo(name);
            assertThat(actor.kind()).isEqualTo(kind);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        She wrote on Twitter that the plan was dead.
        He said so in a WhatsApp message to the court.
        They posted a video on their Facebook page.
        """)
    void leavesPlatformsOutWhereTheyAreTheMedium(String text) {
        assertThat(Articles.actorsOf(text).actors().stream().map(Actor::kind)).doesNotContain(ActorKind.COMPANY);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Twitter said on Monday that it would appeal. | Twitter
        The minister met WhatsApp and urged it to act. | WhatsApp
        """)
    void keepsPlatformsThatAct(String text, String name) {
        assertThat(Articles.actorsOf(text).actors().stream().map(Actor::name)).contains(name);
    }
}
