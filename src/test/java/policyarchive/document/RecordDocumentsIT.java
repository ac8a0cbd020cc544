package policyarchive.document;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import policyarchive.ArchiveTest;
import policyarchive.QueryCount;
import policyarchive.archive.RecordFixtures;
import policyarchive.search.SearchCorpus;
import policyarchive.vocabulary.ActorKind;

@ArchiveTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RecordDocumentsIT {
    @Autowired
    private ArticleDocuments articles;

    @Autowired
    private ActorDocuments actors;

    @Autowired
    private StatementDocuments statements;

    @Autowired
    private RecordFixtures records;

    @Autowired
    private EntityManagerFactory entities;

    private SearchCorpus corpus;

    @BeforeAll
    void fill() {
        records.clear();
        corpus = SearchCorpus.store(records);
        var declaration = records.statement("declaration-of-the-north", "Declaration of the North", null);
        records.article(
                "north",
                "North",
                "Lindqvist and Lund declare.",
                a -> a.reports(declaration, corpus.lindqvist, corpus.lund));
    }

    @Test
    void givesAnArticleWithEverythingFoundInIt() {
        ArticleDocument article = articles.find(SearchCorpus.LETTER_NEWS).orElseThrow();
        assertThat(article.actors())
                .extracting(ArticleDocument.MentionedActor::id)
                .containsExactly("maria-ortega", "karl-lindqvist", "thandi-mbeki");
        assertThat(article.actors().getFirst().forms()).containsExactly("Maria Ortega");
        assertThat(article.actors().getFirst().roles()).containsExactly("interior minister");
        assertThat(article.claims())
                .allSatisfy(claim -> assertThat(article.text().substring(claim.start(), claim.end()))
                        .isEqualTo(claim.text()));
        assertThat(article.claims()).extracting(ClaimDocument::date).containsOnlyNulls();
        assertThat(article.statements()).singleElement().satisfies(statement -> {
            assertThat(statement.signatoryIds()).containsExactly("maria-ortega", "karl-lindqvist", "thandi-mbeki");
            assertThat(statement.countsStated()).containsExactly(3);
        });
        assertThat(articles.find("nothing-of-the-kind")).isEmpty();
    }

    @Test
    void givesTheOriginalAsItCame() {
        OriginalDocument original = articles.original(SearchCorpus.INTERVIEW).orElseThrow();
        assertThat(new String(original.bytes(), StandardCharsets.UTF_8)).startsWith("Ida Lund said that a café");
        assertThat(original.filename()).isEqualTo("founder-defends-encryption.txt");
    }

    @Test
    void listsTheMostMentionedActorsFirst() {
        ListDocument<ActorDocument> list = actors.list(new ActorQuery("", Filter.NONE, Filter.NONE, 0, 3));
        assertThat(list.total()).isEqualTo(7);
        assertThat(list.items())
                .extracting(ActorDocument::id)
                .containsExactly("maria-ortega", "karl-lindqvist", "privacy-league");
        assertThat(list.next()).isEqualTo("1");
    }

    @Test
    void findsActorsByWordsOfNamesAndAliases() {
        assertThat(names("ortega m")).containsExactly("Maria Ortega");
        assertThat(names("pl")).containsExactly("Privacy League");
        assertThat(names("50%_!")).isEmpty();
        assertThat(names("\u0000'\"\\")).isEmpty();
    }

    @Test
    void filtersActorsByKindAndCountry() {
        assertThat(ids(Filter.of(List.of("ngo", "MEDIA")), Filter.NONE))
                .containsExactlyInAnyOrder("privacy-league", "northern-gazette");
        assertThat(ids(Filter.of(List.of("-PERSON")), Filter.of(List.of("-RR"))))
                .containsExactlyInAnyOrder("privacy-league", "northern-gazette");
        assertThat(ids(Filter.of(List.of("WIZARD")), Filter.NONE)).isEmpty();
    }

    @Test
    void tellsAnActorsOfficesAndCounts() {
        ActorDocument ortega = actors.find("maria-ortega").orElseThrow();
        assertThat(ortega.aliases()).containsExactly("Ortega", "M. Ortega");
        assertThat(ortega.kind()).isEqualTo(ActorKind.PERSON.name());
        assertThat(ortega.counts()).isEqualTo(new ActorDocument.Counts(3, 3, 1));
        assertThat(ortega.roles()).singleElement().satisfies(role -> {
            assertThat(role.title()).isEqualTo("interior minister");
            assertThat(role.attested())
                    .extracting(ActorDocument.Attestation::articleId)
                    .containsExactly(SearchCorpus.LETTER_NEWS);
        });
    }

    @Test
    void putsTogetherWhatAllArticlesSayOfAStatement() {
        StatementDocument letter = statements.find("open-letter-to-chatter").orElseThrow();
        assertThat(letter.signatories())
                .extracting(StatementDocument.SignatoryDocument::name)
                .containsExactlyInAnyOrder("Maria Ortega", "Karl Lindqvist", "Thandi Mbeki");
        assertThat(letter.articles())
                .extracting(StatementDocument.ArticleReference::id)
                .containsExactlyInAnyOrder(SearchCorpus.LETTER_NEWS, SearchCorpus.LETTER_ANALYSIS);
        assertThat(letter.countsStated()).containsExactly(2, 3);
        assertThat(letter.claims())
                .singleElement()
                .satisfies(claim -> assertThat(claim.articleId()).isEqualTo(SearchCorpus.LETTER_NEWS));
    }

    @Test
    void findsStatementsByWhoSignedThem() {
        assertThat(signed(List.of(), List.of(), List.of()))
                .containsExactly("open-letter-to-chatter", "declaration-of-the-north");
        assertThat(signed(List.of("ORTEGA", "Ida Lund"), List.of(), List.of())).hasSize(2);
        assertThat(signed(List.of("m. ortega"), List.of(), List.of())).containsExactly("open-letter-to-chatter");
        assertThat(signed(List.of("-ida-lund"), List.of(), List.of())).containsExactly("open-letter-to-chatter");
        assertThat(signed(List.of(), List.of("Lindqvist", "Ida Lund"), List.of()))
                .containsExactly("declaration-of-the-north");
        assertThat(signed(List.of(), List.of("Lindqvist"), List.of("mbeki")))
                .containsExactly("declaration-of-the-north");
        assertThat(signed(List.of(), List.of("Lindqvist", "Nobody"), List.of())).isEmpty();
        assertThat(signed(List.of("Nobody"), List.of(), List.of())).isEmpty();
        assertThat(signed(List.of(), List.of(), List.of("Nobody"))).hasSize(2);
    }

    @Test
    void takesAsManyDatabaseQueriesForALongPageAsForAShortOne() {
        assertThat(QueryCount.of(() -> actors.list(new ActorQuery("", Filter.NONE, Filter.NONE, 0, 100))))
                .isEqualTo(QueryCount.of(() -> actors.list(new ActorQuery("", Filter.NONE, Filter.NONE, 0, 1))))
                .isLessThan(10);
        assertThat(QueryCount.of(() -> signed(List.of(), List.of(), List.of()))).isLessThan(10);
    }

    @Test
    void showsAnArticleWithoutReadingItsOriginal() {
        assertThat(QueryCount.of(() -> articles.find(SearchCorpus.LETTER_NEWS))).isLessThan(15);
        entities.unwrap(SessionFactory.class).getStatistics().clear();
        articles.find(SearchCorpus.LETTER_NEWS);
        assertThat(entities.unwrap(SessionFactory.class)
                        .getStatistics()
                        .getEntityStatistics("policyarchive.archive.Original")
                        .getLoadCount())
                .isZero();
    }

    private List<String> names(String q) {
        return actors.list(new ActorQuery(q, Filter.NONE, Filter.NONE, 0, 10)).items().stream()
                .map(ActorDocument::name)
                .toList();
    }

    private List<String> ids(Filter kind, Filter country) {
        return actors.list(new ActorQuery("", kind, country, 0, 10)).items().stream()
                .map(ActorDocument::id)
                .toList();
    }

    private List<String> signed(List<String> any, List<String> all, List<String> none) {
        return statements.list(new StatementQuery(Filter.of(any), all, none, 0, 10)).items().stream()
                .map(StatementDocument::id)
                .toList();
    }
}
