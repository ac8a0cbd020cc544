package policyarchive.extract.stance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import policyarchive.extract.ExtractedArticle.Actor;
import policyarchive.extract.ExtractedArticle.Role;
import policyarchive.text.Span;
import policyarchive.vocabulary.ActorKind;

class SpeakerSideTests {
    @Test
    void takesInvestigatorsForAccessAndMakersForEncryption() {
        assertThat(SpeakerSide.of(person("chief of police"))).isNegative();
        assertThat(SpeakerSide.of(person("cryptographer"))).isPositive();
        assertThat(SpeakerSide.of(body("Riverside Digital Rights Forum", ActorKind.NGO)))
                .isPositive();
        assertThat(SpeakerSide.of(body("Messaging Works", ActorKind.COMPANY))).isPositive();
    }

    @Test
    void knowsNoSideOfThoseWhoLeftOrWhoseTradeSaysNothing() {
        assertThat(SpeakerSide.of(person("former chief of police"))).isZero();
        assertThat(SpeakerSide.of(person("mayor"))).isZero();
        assertThat(SpeakerSide.of(body("Norway", ActorKind.GOVERNMENT))).isZero();
    }

    @Test
    void tellsJudgingWordsFromReports() {
        assertThat(Judgement.in("companies must act", "said")).isTrue();
        assertThat(Judgement.in("the talks began in March", "warned")).isTrue();
        assertThat(Judgement.in("the talks began in March", "said")).isFalse();
    }

    private static Actor person(String title) {
        Role role = new Role(title, null, null, new Span(0, 1), "test");
        return new Actor("a1", "Jane Holloway", ActorKind.PERSON, null, List.of(), List.of(role), null);
    }

    private static Actor body(String name, ActorKind kind) {
        return new Actor("a1", name, kind, null, List.of(), List.of(), null);
    }
}
