package policyarchive.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import policyarchive.gold.FoundArticle.FoundActor;
import policyarchive.gold.FoundArticle.FoundClaim;
import policyarchive.gold.FoundArticle.FoundReference;
import policyarchive.gold.FoundArticle.FoundStatement;

class GoldScorerTests {

    private static final String TEXT =
            "Ann Lee, a minister, said that keys leak. Bo Roe signed. He denied nothing. Perhaps it rains.";
    private static final FoundActor LEE =
            new FoundActor("Lee", "PERSON", "GB", List.of("Ann Lee", "Lee"), List.of("Minister of Keys"));
    private static final FoundActor ROE = new FoundActor("Bo Roe", "PERSON", null, List.of(), List.of());

    @Test
    void givesFullMarksForWhatTheReaderFound() {
        Scorecard card = score(article(List.of(LEE, ROE), List.of("Bo Roe"), claim("Lee", "that keys leak")));

        assertThat(card.misses()).isEmpty();
        assertThat(List.of(
                        Measure.TITLE,
                        Measure.SOURCE,
                        Measure.DATE,
                        Measure.ACTOR_F1,
                        Measure.KIND,
                        Measure.COUNTRY,
                        Measure.ROLE,
                        Measure.SIGNATORY_F1,
                        Measure.CLAIM_RECALL,
                        Measure.CLAIM_PRECISION,
                        Measure.SPEAKER,
                        Measure.STANCE,
                        Measure.MODE,
                        Measure.OFFSETS,
                        Measure.REFERENCES))
                .allSatisfy(measure -> assertThat(card.value(measure)).isEqualTo(1));
        assertThat(List.of(Measure.BODY_NOISE, Measure.BODY_LOST, Measure.FALSE_ATTRIBUTION))
                .allSatisfy(measure -> assertThat(card.value(measure)).isZero());
    }

    @Test
    void listsWhatAnArticleWithoutOutputLacks() {
        Scorecard card = GoldScorer.score(gold(), List.of());

        assertThat(card.value(Measure.ARTICLES)).isZero();
        assertThat(card.value(Measure.CLAIM_RECALL)).isZero();
        assertThat(card.value(Measure.ACTOR_F1)).isZero();
        assertThat(card.misses())
                .contains("a.txt: no output", "a.txt: actor missed: Ann Lee", "a.txt: signatory missed: Bo Roe");
    }

    @Test
    void countsAnActorFoundTwiceAgainstPrecision() {
        FoundActor again = new FoundActor("Lee", "PERSON", null, List.of(), List.of());
        Scorecard card = score(article(List.of(LEE, ROE, again), List.of("Bo Roe"), claim("Lee", "that keys leak")));

        assertThat(card.value(Measure.ACTOR_PRECISION)).isEqualTo(2.0 / 3);
        assertThat(card.value(Measure.ACTOR_RECALL)).isEqualTo(1);
        assertThat(card.misses()).containsExactly("a.txt: actor not in gold (duplicate): Lee (PERSON)");
    }

    @Test
    void countsSignatoriesWhoDidNotSign() {
        Scorecard card = score(article(List.of(LEE, ROE), List.of("Bo Roe", "Lee"), claim("Lee", "that keys leak")));

        assertThat(card.value(Measure.SIGNATORY_PRECISION)).isEqualTo(0.5);
        assertThat(card.value(Measure.SIGNATORY_RECALL)).isEqualTo(1);
    }

    @Test
    void tellsAWrongSpeakerFromAMissedClaim() {
        Scorecard card = score(article(List.of(LEE, ROE), List.of("Bo Roe"), claim("Bo Roe", "that keys leak")));

        assertThat(card.value(Measure.CLAIM_RECALL)).isEqualTo(1);
        assertThat(card.value(Measure.SPEAKER)).isZero();
    }

    @Test
    void countsWordsThatNobodySaid() {
        Scorecard card = score(article(
                List.of(LEE, ROE),
                List.of("Bo Roe"),
                claim("Lee", "that keys leak"),
                claim("Bo Roe", "Perhaps it rains"),
                claim("Bo Roe", "denied nothing")));

        assertThat(card.value(Measure.FALSE_ATTRIBUTION)).isEqualTo(1);
        assertThat(card.value(Measure.CLAIM_PRECISION))
                .as("the optional claim counts neither way")
                .isEqualTo(0.5);
    }

    @Test
    void refusesOffsetsThatDoNotHoldTheWords() {
        FoundClaim shifted = new FoundClaim(List.of("Lee"), "INDIRECT", "FOR_ENCRYPTION", "that keys leak", 27, 41);
        Scorecard card = score(article(List.of(LEE, ROE), List.of("Bo Roe"), shifted));

        assertThat(card.value(Measure.OFFSETS)).isZero();
    }

    @Test
    void readsNamesWhateverTheirTypography() {
        assertThat(Spelling.name("The Rt Hon. Sir Ann Lee\u2019s")).isEqualTo("ann lee");
        assertThat(Spelling.name("U.K.")).isEqualTo("uk");
        assertThat(Spelling.name("Halcyon & Sons, Inc.")).isEqualTo("halcyon and sons");
        assertThat(Spelling.flat("a \u201cb\u201d [3]\u00a0\u2013 c\u2026")).isEqualTo("a \"b\" - c...");
        assertThat(Spelling.flatWithMarks("a [3] \u2014 b")).isEqualTo("a [3] - b");
    }

    private static Scorecard score(FoundArticle found) {
        return GoldScorer.score(gold(), List.of(found));
    }

    private static FoundClaim claim(String speaker, String words) {
        int start = TEXT.indexOf(words);
        return new FoundClaim(List.of(speaker), "INDIRECT", "FOR_ENCRYPTION", words, start, start + words.length());
    }

    private static FoundArticle article(List<FoundActor> actors, List<String> signatories, FoundClaim... claims) {
        return new FoundArticle(
                "a.txt",
                "Keys leak",
                false,
                "The Post",
                "2020-10",
                TEXT,
                actors,
                List.of(new FoundStatement(signatories)),
                List.of(claims),
                List.of(new FoundReference(1, "http://a.example/")));
    }

    private static Gold gold() {
        GoldArticle article = new GoldArticle(
                "a.txt",
                new GoldArticle.Title("Keys leak.", List.of()),
                new GoldArticle.Source("Post"),
                List.of(),
                new GoldArticle.Published("2020-10", List.of()),
                List.of("Subscribe"),
                List.of("keys leak"),
                List.of(),
                List.of(),
                List.of(
                        new GoldActor("Ann Lee", "PERSON", List.of(), List.of("Lee"), "GB", List.of("Minister"), false),
                        new GoldActor("Bo Roe", "PERSON", List.of(), List.of(), null, List.of(), false)),
                List.of(new GoldStatement("s", List.of("Bo Roe"), List.of(), List.of(), true, false)),
                List.of(goldClaim("Ann Lee", "keys leak", false), goldClaim("Bo Roe", "denied nothing", true)),
                List.of(new GoldArticle.NotClaim("it rains", "nobody says so")),
                true,
                List.of(new GoldArticle.GoldReference(1, "https://a.example")));
        return new Gold(List.of(article));
    }

    private static GoldClaim goldClaim(String speaker, String anchor, boolean optional) {
        return new GoldClaim(
                List.of(speaker),
                List.of(),
                "INDIRECT",
                List.of(),
                anchor,
                List.of(),
                "FOR_ENCRYPTION",
                List.of(),
                optional);
    }
}
