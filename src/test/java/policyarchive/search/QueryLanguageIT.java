package policyarchive.search;

import static org.assertj.core.api.Assertions.assertThat;
import static policyarchive.search.SearchCorpus.LETTER_NEWS;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import policyarchive.ArchiveTest;
import policyarchive.archive.RecordFixtures;
import policyarchive.document.ArticleSummary;
import policyarchive.document.Filter;
import policyarchive.document.SearchDocument;
import policyarchive.document.SearchDocument.Relaxation;
import policyarchive.document.SearchDocument.TermHits;
import policyarchive.search.ArticleQuery.Match;
import policyarchive.search.ArticleQuery.Sort;

@ArchiveTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QueryLanguageIT {
    @Autowired
    private ArticleSearch search;

    @Autowired
    private ClaimSearch claims;

    @Autowired
    private IndexUpkeep upkeep;

    @Autowired
    private RecordFixtures records;

    @BeforeAll
    void fill() {
        records.clear();
        SearchCorpus.store(records);
        upkeep.awaitIndexed();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "encryption*               | founder-defends-encryption ministers-write-to-chatter",
                "weak*                     | founder-defends-encryption",
                "CAF*                      | founder-defends-encryption",
                "gazett*                   | both-sides ministers-write-to-chatter",
                "mesenger~                 | founder-defends-encryption",
                "zeves~1                   |",
                "thievs~                   | what-the-letter-asks",
                "title:letter              | what-the-letter-asks",
                "title:lett*               | what-the-letter-asks",
                "text:letter               | ministers-write-to-chatter what-the-letter-asks",
                "title:\"the letter\" door | what-the-letter-asks",
                "source:gazette            | both-sides ministers-write-to-chatter",
                "-source:gazette lindqvist | what-the-letter-asks",
                "speaker:\"Ida Lund\"      | founder-defends-encryption",
                "speaker:lund              | founder-defends-encryption",
                "speaker:ort*              | both-sides ministers-write-to-chatter",
                "speaker:tega              |",
                "actor:ortega -speaker:ortega | what-the-letter-asks",
                "signatory:mbeki           | ministers-write-to-chatter what-the-letter-asks",
                "speaker:nobody            |",
                "country:sweden            | both-sides ministers-write-to-chatter what-the-letter-asks",
                "country:dk                | founder-defends-encryption",
                "kind:ngo                  | both-sides what-the-letter-asks",
                "stance:for-access         | hearing-continues ministers-write-to-chatter",
                "speaker:ortega stance:neutral | both-sides",
                "speaker:ortega stance:for_encryption |",
                "year:2019                 | ministers-write-to-chatter what-the-letter-asks",
                "year:2016..2018           | founder-defends-encryption hearing-continues",
                "year:2016 OR speaker:ruritania | founder-defends-encryption hearing-continues",
                "\"back messenger\"~3 | founder-defends-encryption",
                "\"back messenger\"~2 |"
            })
    void findsByEachForm(String q, @Nullable String slugs) {
        assertThat(search.search(query(q)).items().stream().map(ArticleSummary::id))
                .containsExactlyInAnyOrderElementsOf(slugs == null ? List.of() : Arrays.asList(slugs.split(" ", -1)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "door                      | 3",
                "thie*                     | 1",
                "mesenger~                 | 1",
                "door speaker:lund         | 1",
                "title:letter              | 1",
                "source:\"wire daily\"     | 2",
                "stance:for-encryption     | 3",
                "country:se stance:for-encryption | 2",
                "signatory:mbeki           | 1",
                "year:2020                 | 2"
            })
    void findsClaimsByEachForm(String q, long total) {
        ClaimQuery query = new ClaimQuery(q, Filter.NONE, Filter.NONE, Filter.NONE, null, null, false, 0, 20);
        assertThat(claims.search(query).total()).isEqualTo(total);
    }

    @Test
    void countsWhatEachTermFinds() {
        assertThat(search.search(query("weak* speaker:lund title:zebra"))
                        .query()
                        .terms())
                .containsExactly(
                        new TermHits("weak*", 1), new TermHits("speaker:lund", 1), new TermHits("title:zebra", 0));
    }

    @Test
    void marksWhatAPrefixFinds() {
        assertThat(search.search(query("crimin*")).items().getFirst().snippets())
                .anySatisfy(snippet -> assertThat(snippet.highlights())
                        .anySatisfy(mark -> assertThat(snippet.text().substring(mark[0], mark[1]))
                                .isEqualTo("criminals")));
    }

    @Test
    void saysWhatToDropWhereNothingIsFound() {
        assertThat(relaxations(query("zebra criminals ministers")))
                .containsExactly(
                        new Relaxation("without-term", "zebra", "criminals ministers", "all", false, 1),
                        new Relaxation("any-word", null, "zebra criminals ministers", "any", false, 1));
    }

    @Test
    void offersOtherSpellingsAndNoQuotes() {
        assertThat(relaxations(query("\"thieves for\" police")))
                .contains(new Relaxation("without-quotes", null, "thieves for police", "all", false, 1))
                .noneMatch(less -> less.total() == 0);
        assertThat(relaxations(query("crimnals police")))
                .contains(new Relaxation("spelt-alike", null, "crimnals~ police~", "all", false, 1));
    }

    @Test
    void offersToLookWithoutFiltersAndExclusions() {
        ArticleQuery narrowed = new ArticleQuery(
                "thieves -door",
                Match.ALL,
                Map.of(Facet.YEAR, new Filter(List.of("2016"), List.of())),
                null,
                null,
                Sort.RELEVANCE,
                0,
                10,
                null);
        assertThat(relaxations(narrowed)).isEmpty();
        assertThat(relaxations(query("thieves -door")))
                .containsExactly(new Relaxation("without-exclusions", null, "thieves", "all", false, 1));
    }

    @Test
    void offersNothingWhereSomethingIsFound() {
        SearchDocument found = search.search(query("criminals"));
        assertThat(found.items()).singleElement().extracting(ArticleSummary::id).isEqualTo(LETTER_NEWS);
        assertThat(found.query().relaxations()).isEmpty();
    }

    private List<Relaxation> relaxations(ArticleQuery query) {
        return search.search(query).query().relaxations();
    }

    private static ArticleQuery query(String q) {
        return new ArticleQuery(q, Match.ALL, Map.of(), null, null, Sort.RELEVANCE, 0, 10, null);
    }
}
