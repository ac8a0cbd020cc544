package policyarchive.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import policyarchive.extract.ExtractedArticle.Claim;
import policyarchive.source.ParsedArticle;
import policyarchive.source.ParsedArticle.Block;
import policyarchive.text.Span;
import policyarchive.vocabulary.BlockKind;
import policyarchive.vocabulary.Stance;

/** What makes words a claim, and what is told of it. */
class ClaimsTests {
    private static final Extractor EXTRACTOR = new Extractor();

    @Test
    void numbersClaimsInOrder() {
        assertThat(claims("Ann Roe said that encryption is safe. Meta said that encryption is good."))
                .extracting(Claim::id)
                .containsExactly("c1", "c2");
    }

    @Test
    void findsNoClaimInAHeading() {
        String text = "Ann Roe said that encryption is safe.";
        assertThat(claims(text)).hasSize(1);
        ParsedArticle plain = AnnotatedArticle.parse("test.txt", text);
        ParsedArticle heading = new ParsedArticle(
                plain.origin(),
                plain.body(),
                List.of(new Block(new Span(0, text.length()), BlockKind.HEADING)),
                plain.title(),
                null,
                null,
                "en",
                null,
                List.of(),
                List.of(),
                List.of());
        assertThat(EXTRACTOR.extract(heading).claims()).isEmpty();
    }

    @Test
    void takesTurnsOfNamesForClaims() {
        assertThat(claims(turns("Ann Roe", "John Doe"))).hasSize(4).allSatisfy(claim -> {
            assertThat(claim.speakerIds()).hasSize(1);
            assertThat(claim.cue()).isEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource({"Background, Conclusion", "Stronger Locks, Weaker Locks", "Lock, Key"})
    void takesLabelsOfAnOutlineForNoSpeakers(String one, String other) {
        String words = "\nThere are stronger locks here and weaker locks there, locks here and keys there.";
        assertThat(claims(turns(one, other) + words)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Ann Roe said that encryption is safe. | true
        Encryption was debated. Ann Roe said that the law is bad. | true
        Ann Roe said that the law is bad. Encryption was debated. | true
        Ann Roe said that the tax on sugar is too high. | false
        """)
    void tellsWhetherAClaimIsAboutEncryption(String text, boolean onTopic) {
        assertThat(claims(text)).singleElement().extracting(Claim::onTopic).isEqualTo(onTopic);
    }

    @Test
    void forgetsTheTopicFarFromTheWords() {
        String filler = "The weather was fine and the streets were dry. ".repeat(20);
        assertThat(claims("Encryption was debated. " + filler + "Ann Roe said that the law is bad."))
                .singleElement()
                .extracting(Claim::onTopic)
                .isEqualTo(false);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Ann Roe said that encryption protects everybody and must not be weakened. | FOR_ENCRYPTION
        Ann Roe said that encryption shields criminals and must be broken by backdoors. | FOR_ACCESS
        Ann Roe said that 40 million people use encrypted messengers in 12 countries. | NEUTRAL
        """)
    void tellsTheSideOfAClaim(String text, String side) {
        Stance stance = claims(text).getFirst().stance();
        assertThat(stance.name()).isEqualTo(side);
    }

    @Test
    void givesWordsOffTheTopicNoSide() {
        assertThat(claims("Ann Roe said that the tax on sugar undermines trust."))
                .singleElement()
                .satisfies(claim -> {
                    assertThat(claim.stance()).isEqualTo(Stance.NEUTRAL);
                    assertThat(claim.stanceEvidence()).isEmpty();
                });
    }

    @Test
    void letsJudgingWordsLeanToTheSpeakersOtherClaims() {
        String judging = "Ann Roe said that the encryption bill is dangerous.";
        assertThat(claims("Ann Roe said that encryption protects everybody. " + judging))
                .last()
                .extracting(Claim::stance)
                .isNotEqualTo(Stance.NEUTRAL);
    }

    @Test
    void keepsTheWordsThatAttributeAndThoseThatSpeak() {
        String text = "Ann Roe denied that encryption is dangerous.";
        assertThat(claims(text)).singleElement().satisfies(claim -> {
            assertThat(claim.cue()).isEqualTo("denied");
            assertThat(claim.negated()).isTrue();
            assertThat(claim.speakerSpan()).isEqualTo(new Span(0, 7));
            assertThat(claim.confidence()).isBetween(0.5, 1.0);
        });
    }

    private static List<Claim> claims(String text) {
        return EXTRACTOR.extract(AnnotatedArticle.parse("test.txt", text)).claims();
    }

    private static String turns(String one, String other) {
        return one + ": Encryption protects everybody.\n" + other + ": Encryption protects criminals.\n" + one
                + ": Encryption is needed by banks.\n" + other + ": Encryption is needed by nobody.";
    }
}
