package policyarchive.parallels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import policyarchive.ArchiveTest;
import policyarchive.QueryCount;
import policyarchive.document.ArticleDocument;
import policyarchive.document.ArticleDocuments;
import policyarchive.document.SpanDocument;
import policyarchive.parallels.figures.ArticleFigures;
import policyarchive.parallels.figures.FigureParallels;
import policyarchive.parallels.quotations.QuotationGroup;
import policyarchive.parallels.quotations.QuotationParallels;
import policyarchive.parallels.quotations.Wording;

/** What is the same across articles, from import to answer. */
@ArchiveTest
@AutoConfigureMockMvc
@Import(ParallelsCorpus.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ParallelsIT {
    @Autowired
    private ParallelsCorpus corpus;

    @Autowired
    private SimilarArticles similar;

    @Autowired
    private QuotationParallels quotations;

    @Autowired
    private ArticleFigures figures;

    @Autowired
    private ArticleDocuments articles;

    @Autowired
    private MockMvcTester mvc;

    @BeforeAll
    void fill() {
        corpus.store();
    }

    @Test
    void givesTheStrongestReasonOfEachSimilarArticle() {
        assertThat(similar("wire"))
                .extracting(found -> found.article().id(), SimilarArticle::reason)
                .contains(
                        tuple(corpus.slug("daily"), SimilarityReason.COPY),
                        tuple(corpus.slug("courier"), SimilarityReason.COPY),
                        tuple(corpus.slug("review"), SimilarityReason.SAME_QUOTE),
                        tuple(corpus.slug("blog"), SimilarityReason.SAME_QUOTE));
    }

    @Test
    void findsSimilarTextWhereNothingElseIsShared() {
        assertThat(similar("letter")).first().satisfies(found -> {
            assertThat(found.article().id()).isEqualTo(corpus.slug("comment"));
            assertThat(found.reasons()).contains(SimilarityReason.SIMILAR_TEXT);
        });
    }

    @Test
    void doesNotCallAnUnrelatedArticleSimilar() {
        assertThat(similar("garden")).isEmpty();
        assertThat(similar("wire")).noneMatch(found -> found.article().id().equals(corpus.slug("garden")));
    }

    @Test
    void scoresBetweenZeroAndOne() {
        assertThat(similar("wire"))
                .allSatisfy(found -> assertThat(found.score()).isBetween(0.15, 1.0));
    }

    @Test
    void findsOneQuotationInOtherWordsWithItsEvidence() {
        QuotationGroup group = wordings("wire", "Strong encryption");

        assertThat(group.wordings().stream().map(Wording::articleId)).first().isEqualTo(corpus.slug("wire"));
        Wording review = wording(group, "review");
        assertThat(review.source()).isEqualTo("Civic Review");
        assertThat(review.score()).isGreaterThan(0.8).isLessThan(1);
        Wording.Comparison comparison = Objects.requireNonNull(review.comparison());
        assertThat(words(review, comparison.differing())).containsExactly("should", "those");
        Wording wire = group.wordings().getFirst();
        assertThat(words(wire, comparison.differingInFirst())).containsExactly("must", "people");
    }

    @Test
    void tellsWhichWordingsAreCopies() {
        QuotationGroup group = wordings("wire", "Strong encryption");
        assertThat(wording(group, "daily").copyOf()).isEqualTo(corpus.slug("wire"));
        assertThat(wording(group, "daily").score()).isEqualTo(1);
        assertThat(group.exact()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"opposite", "garden", "letter"})
    void joinsNoOtherSpeakerAndNoOtherWords(String record) {
        assertThat(wordings("wire", "Strong encryption").wordings())
                .noneMatch(wording -> wording.articleId().equals(corpus.slug(record)));
    }

    @Test
    void findsTheSameThingWithAnotherFigure() {
        FigureParallels reports = figure("wire", "reports");

        assertThat(reports.figure().qualifier()).isEqualTo("nearly");
        assertThat(reports.figure().value()).isEqualTo(17e6);
        FigureParallels.Other review = other(reports, "review");
        assertThat(review.figure().value()).isEqualTo(16.8e6);
        assertThat(review.agrees()).isFalse();
        assertThat(review.figure().sentence().text()).startsWith("Online services sent 16.8 million reports");
        assertThat(other(reports, "daily").agrees()).isTrue();
        assertThat(reports.differing()).isEqualTo(1);
    }

    @Test
    void leavesOtherYearsAndOtherThingsOut() {
        assertThat(figure("wire", "reports").others())
                .noneMatch(other -> other.articleId().equals(corpus.slug("blog")));
        assertThat(figure("blog", "accounts").others()).isEmpty();
    }

    @Test
    void provesEachFigureByItsPlace() {
        ArticleDocument wire = articles.find(corpus.slug("wire")).orElseThrow();
        assertThat(figures.of(wire.id()).orElseThrow().items())
                .allSatisfy(found -> assertThat(wire.text()
                                .substring(
                                        found.figure().start(), found.figure().end()))
                        .isEqualTo(found.figure().text()));
    }

    @ParameterizedTest
    @CsvSource({"similar", "copies", "figures"})
    void answersAtTheAddressesOfArticles(String what) {
        assertThat(mvc.get()
                        .uri("/api/articles/{id}/{what}", corpus.slug("wire"), what)
                        .exchange())
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.items")
                .asArray()
                .isNotEmpty();
        assertThat(mvc.get().uri("/api/articles/nobody/{what}", what).exchange())
                .hasStatus(404);
    }

    @Test
    void answersAtTheAddressesOfClaimsAndStatements() {
        String claim = corpus.claim("wire", "Strong encryption");
        assertThat(mvc.get().uri("/api/claims/{id}/parallels", claim).exchange())
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.items[0].wordings[1].comparison")
                .isNotNull();
        assertThat(mvc.get().uri("/api/claims/nobody/parallels").exchange()).hasStatus(404);
        assertThat(mvc.get().uri("/api/statements/nobody/quotations").exchange())
                .hasStatus(404);
    }

    @Test
    void keepsTheNumberOfQueriesBounded() {
        String wire = corpus.slug("wire");
        assertThat(QueryCount.of(() -> similar.to(wire))).isLessThan(25);
        assertThat(QueryCount.of(() -> figures.of(wire))).isLessThan(6);
    }

    private List<SimilarArticle> similar(String record) {
        return similar.to(corpus.slug(record)).orElseThrow().items();
    }

    private QuotationGroup wordings(String record, String words) {
        return quotations
                .ofClaim(corpus.claim(record, words))
                .orElseThrow()
                .items()
                .getFirst();
    }

    private Wording wording(QuotationGroup group, String record) {
        String slug = corpus.slug(record);
        return group.wordings().stream()
                .filter(wording -> wording.articleId().equals(slug))
                .findFirst()
                .orElseThrow();
    }

    private List<String> words(Wording wording, List<SpanDocument> spans) {
        String text = articles.find(wording.articleId()).orElseThrow().text();
        return spans.stream()
                .map(span -> text.substring(span.start(), span.end()))
                .toList();
    }

    private FigureParallels figure(String record, String thing) {
        return figures.of(corpus.slug(record)).orElseThrow().items().stream()
                .filter(found -> found.figure().thing().equals(thing))
                .findFirst()
                .orElseThrow();
    }

    private FigureParallels.Other other(FigureParallels figure, String record) {
        String slug = corpus.slug(record);
        return figure.others().stream()
                .filter(other -> other.articleId().equals(slug))
                .findFirst()
                .orElseThrow();
    }
}
