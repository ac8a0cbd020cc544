package policyarchive.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import policyarchive.extract.ExtractedArticle.Actor;
import policyarchive.extract.ExtractedArticle.Claim;
import policyarchive.extract.ExtractedArticle.Statement;

class ExtractionTests {
    private static final Extractor EXTRACTOR = new Extractor();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "quotations.txt",
                "several-paragraphs.txt",
                "reported-speech.txt",
                "open-letter.txt",
                "joint-statement.txt",
                "signed-and-unbalanced.txt",
                "pronouns-and-descriptions.txt",
                "opinions-and-nouns.txt",
                "debate.txt",
                "interview.txt",
                "fact-check.txt",
                "descriptions-and-views.txt"
            })
    void findsWhatACarefulReaderFinds(String name) {
        AnnotatedArticle annotated = AnnotatedArticle.read(name);
        ExtractedArticle extracted = EXTRACTOR.extract(annotated.article());
        for (String expectation : annotated.expectations()) {
            check(extracted, expectation);
        }
    }

    @Test
    void leavesArticlesInOtherLanguagesAlone() {
        var english = AnnotatedArticle.read("open-letter.txt").article();
        var german = new policyarchive.source.ParsedArticle(
                english.origin(),
                english.body(),
                english.blocks(),
                english.title(),
                null,
                null,
                "de",
                null,
                List.of(),
                List.of(),
                List.of());
        ExtractedArticle extracted = EXTRACTOR.extract(german);
        assertThat(extracted.claims()).isEmpty();
        assertThat(extracted.actors()).isEmpty();
        assertThat(extracted.statements()).isEmpty();
    }

    @Test
    void keepsClaimsApartAndInOrder() {
        for (String name : List.of("open-letter.txt", "reported-speech.txt", "opinions-and-nouns.txt")) {
            List<Claim> claims =
                    EXTRACTOR.extract(AnnotatedArticle.read(name).article()).claims();
            for (int i = 1; i < claims.size(); i++) {
                assertThat(claims.get(i).span().start())
                        .isGreaterThanOrEqualTo(claims.get(i - 1).span().end());
            }
        }
    }

    private static void check(ExtractedArticle extracted, String expectation) {
        if (expectation.startsWith("not: ")) {
            assertThat(texts(extracted)).noneMatch(t -> t.contains(expectation.substring(5)));
        } else if (expectation.startsWith("statement: ")) {
            checkStatement(extracted, expectation.substring(11).split(" \\| "));
        } else {
            checkClaim(extracted, expectation.split(" \\| "));
        }
    }

    private static void checkClaim(ExtractedArticle extracted, String[] wanted) {
        String text = extracted.article().text();
        List<Claim> found = extracted.claims().stream()
                .filter(c -> c.span().of(text).contains(wanted[3]))
                .toList();
        assertThat(found)
                .as("claims with '%s' among %s", wanted[3], texts(extracted))
                .isNotEmpty();
        Claim claim = found.getFirst();
        assertThat(names(extracted, claim.speakerIds()))
                .as("speakers of '%s'", wanted[3])
                .containsExactlyInAnyOrder(wanted[0].split(", "));
        if (!wanted[1].equals("*")) {
            assertThat(claim.mode()).as("mode of '%s'", wanted[3]).hasToString(wanted[1]);
        }
        if (!wanted[2].equals("*")) {
            assertThat(claim.stance()).as("stance of '%s'", wanted[3]).hasToString(wanted[2]);
        }
    }

    private static void checkStatement(ExtractedArticle extracted, String[] wanted) {
        assertThat(extracted.statements()).hasSize(1);
        Statement statement = extracted.statements().getFirst();
        assertThat(statement.kind()).hasToString(wanted[0]);
        List<String> signatories = names(
                extracted,
                statement.signatories().stream()
                        .map(ExtractedArticle.Signatory::actorId)
                        .toList());
        assertThat(signatories).containsExactlyInAnyOrder(wanted[1].split(", "));
        List<String> addressees = wanted[2].equals("-") ? List.of() : Arrays.asList(wanted[2].split(", "));
        assertThat(names(extracted, statement.addresseeIds())).containsExactlyInAnyOrderElementsOf(addressees);
        assertThat(statement.complete()).isEqualTo(Boolean.parseBoolean(wanted[3]));
        assertThat(statement.date() == null ? "-" : statement.date().date().edtf())
                .isEqualTo(wanted[4]);
    }

    private static List<String> texts(ExtractedArticle extracted) {
        String text = extracted.article().text();
        return extracted.claims().stream().map(c -> c.span().of(text)).toList();
    }

    private static List<String> names(ExtractedArticle extracted, List<String> ids) {
        Map<String, String> names = extracted.actors().stream().collect(Collectors.toMap(Actor::id, Actor::name));
        return ids.stream().map(names::get).toList();
    }
}
