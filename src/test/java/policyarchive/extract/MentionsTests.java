package policyarchive.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import policyarchive.extract.ExtractedArticle.Actor;
import policyarchive.extract.ExtractedArticle.Mention;
import policyarchive.text.Span;
import policyarchive.vocabulary.ActorKind;

class MentionsTests {
    private static final String TEXT = "Ann Roe met Liberty; Signal wrote to Ann Roe.";
    private final Mentions mentions = new NamedIn(TEXT)
            .with(ActorKind.PERSON, "Ann Roe")
            .with(ActorKind.NGO, "Liberty")
            .with(ActorKind.COMPANY, "Signal")
            .mentions();

    @Test
    void keepsTheOrderOfTheText() {
        assertThat(mentions.inOrder())
                .extracting(Mention::actorId)
                .containsExactly("Ann Roe", "Liberty", "Signal", "Ann Roe");
        assertThat(mentions.all()).extracting(Actor::id).containsExactly("Ann Roe", "Liberty", "Signal");
    }

    @Test
    void knowsWhomAMentionMeansAndNobodyElse() {
        assertThat(mentions.actor(mentions.inOrder().get(1)).name()).isEqualTo("Liberty");
        assertThatIllegalArgumentException().isThrownBy(() -> mentions.actor("Meta"));
    }

    @Test
    void forgetsMentionsOfNobody() {
        assertThat(new Mentions(List.of(), List.of(new Mention("a1", new Span(0, 3), "test"))).inOrder())
                .isEmpty();
    }

    @Test
    void findsThoseThatLieWithinASpan() {
        assertThat(mentions.within(new Span(0, TEXT.length()))).hasSize(4);
        assertThat(mentions.within(new Span(12, 19)))
                .extracting(Mention::actorId)
                .containsExactly("Liberty");
        assertThat(mentions.within(new Span(13, 26))).isEmpty();
        assertThat(mentions.within(new Span(12, 26))).hasSize(1);
    }

    @Test
    void findsTheLastOneBeforeAPlace() {
        assertThat(last(TEXT.length(), ActorKind.PERSON)).isEqualTo(37);
        assertThat(last(37, ActorKind.PERSON)).isZero();
        assertThat(last(27, ActorKind.COMPANY)).isEqualTo(21);
        assertThat(last(26, ActorKind.COMPANY)).isEqualTo(-1);
        assertThat(last(0, ActorKind.PERSON)).isEqualTo(-1);
    }

    @Test
    void countsThoseThatStartBeforeAPlace() {
        assertThat(List.of(0, 1, 12, 13, 21, 37, 45)).map(mentions::firstFrom).containsExactly(0, 1, 1, 2, 2, 3, 4);
    }

    private int last(int offset, ActorKind kind) {
        return mentions.lastBefore(offset, actor -> actor.kind() == kind)
                .map(mention -> mention.span().start())
                .orElse(-1);
    }
}
