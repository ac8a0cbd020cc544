package policyarchive.parallels.quotations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import policyarchive.document.ArticleClaim;
import policyarchive.document.ClaimDocument;
import policyarchive.document.SpanDocument;

class QuotationMatchTests {
    private static final String WORDS =
            "Strong encryption must never become a hiding place for people who harm children";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "strong encryption should never become a hiding place for those who harm children",
                "never become a hiding place for people who harm children",
                "We know it well. Strong encryption can never become the hiding place of people harming children."
                        + " Never.",
            })
    void findsOneQuotationInOtherWords(String other) {
        assertThat(match(WORDS, other, "ortega")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "strong encryption must become a safe place for people who protect children",
                "Strong encryption must become a hiding place for people who harm children",
                "people and places and children must be protected by strong laws",
                "hiding place",
                "people who harm children",
                "This is a different sentence of about the same length as the other one",
            })
    void keepsOtherWordsApart(String other) {
        assertThat(match(WORDS, other, "ortega")).isEmpty();
    }

    @Test
    void asksForASpeakerInCommonWhereBothAreKnown() {
        assertThat(match(WORDS, WORDS, "lindqvist")).isEmpty();
        assertThat(match(WORDS, WORDS, null)).isPresent();
    }

    @Test
    void asksForMoreWordsWhereASpeakerIsNotKnown() {
        String part = "a hiding place for people who harm";
        assertThat(match(WORDS, part, "ortega")).isPresent();
        assertThat(match(WORDS, part, null)).isEmpty();
    }

    @Test
    void doesNotTakeOneLongNameForAQuotation() {
        String one = "concerns with the Messages and Other Services (Access and Keys) Amendment Bill 2018";
        assertThat(match(
                        one, "support for the Messages and Other Services (Access and Keys) Amendment Bill 2018", null))
                .isEmpty();
    }

    @Test
    void marksTheWordsThatDiffer() {
        String other = "strong encryption should never be a hiding place for people who harm children";
        QuotationMatch match = match(WORDS, other, "ortega").orElseThrow();

        assertThat(match.differing(0)).extracting(span -> span.of(WORDS)).containsExactly("must", "become");
        assertThat(match.differing(1)).extracting(span -> span.of(other)).containsExactly("should", "be");
        assertThat(match.shared(1).of(other)).isEqualTo(other);
        assertThat(match.score()).isBetween(0.8, 0.9);
    }

    private static Optional<QuotationMatch> match(String one, String other, @Nullable String otherSpeaker) {
        return QuotationMatch.of(quotation(one, "ortega"), quotation(other, otherSpeaker));
    }

    private static Quotation quotation(String words, @Nullable String speaker) {
        List<String> speakers = speaker == null ? List.of() : List.of(speaker);
        SpanDocument whole = new SpanDocument(0, words.length());
        ClaimDocument claim = new ClaimDocument(
                "claim",
                "DIRECT",
                "NEUTRAL",
                speakers,
                speakers,
                "said",
                words,
                0,
                words.length(),
                whole,
                null,
                List.of(whole),
                true,
                null,
                null,
                false,
                "test",
                0.9,
                List.of());
        return Quotation.of(new ArticleClaim("article", "Title", null, claim), null, null);
    }
}
