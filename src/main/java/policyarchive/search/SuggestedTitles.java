package policyarchive.search;

import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.scope.SearchScope;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.springframework.stereotype.Component;
import policyarchive.archive.Article;
import policyarchive.archive.Statement;
import policyarchive.document.ArticleSummary;
import policyarchive.document.Suggestion;
import policyarchive.document.Suggestion.Kind;

/** Articles and statements in whose title each word that was typed begins a word. */
@Component
class SuggestedTitles {
    private static final int MOST_WORDS = 12;

    private final EntityManager entities;

    SuggestedTitles(EntityManager entities) {
        this.entities = entities;
    }

    List<Suggestion> articles(String typed, int most) {
        SearchSession session = Search.session(entities);
        SearchScope<Article> scope = session.scope(Article.class);
        return session
                .search(scope)
                .select(scope.projection()
                        .field(IndexField.SUMMARY, String.class)
                        .toProjection())
                .where(titled(scope.predicate(), typed))
                .fetchHits(most)
                .stream()
                .map(StoredSummary::read)
                .map(SuggestedTitles::article)
                .toList();
    }

    private static Suggestion article(ArticleSummary article) {
        return new Suggestion(Kind.ARTICLE, article.title().text(), article.id(), 1);
    }

    /** Those that most of the articles report, first. */
    List<Suggestion> statements(String typed, int most) {
        SearchSession session = Search.session(entities);
        SearchScope<Statement> scope = session.scope(Statement.class);
        List<Long> found = session.search(scope)
                .select(scope.projection().id(Long.class).toProjection())
                .where(titled(scope.predicate(), typed))
                .fetchHits(most);
        return entities
                .createQuery(
                        "select s.title, s.slug, count(distinct r.article.id) from StatementReport r join r.statement s"
                                + " where s.id in :found group by s.title, s.slug",
                        Object[].class)
                .setParameter("found", found)
                .getResultList()
                .stream()
                .map(row -> new Suggestion(Kind.STATEMENT, (String) row[0], (String) row[1], (Long) row[2]))
                .sorted(Comparator.comparingLong(Suggestion::count).reversed())
                .toList();
    }

    private static SearchPredicate titled(SearchPredicateFactory predicates, String typed) {
        List<String> words = Arrays.stream(typed.split("[^\\p{L}\\p{N}]+", MOST_WORDS + 2))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .toList();
        BooleanPredicateClausesStep<?, ?> all = predicates.bool();
        for (String word : words) {
            all.must(predicates.or(
                    predicates
                            .prefix()
                            .field(IndexField.TITLE_EXACT)
                            .matching(word)
                            .toPredicate(),
                    predicates.match().field(IndexField.TITLE).matching(word).toPredicate()));
        }
        return words.isEmpty() ? predicates.matchNone().toPredicate() : all.toPredicate();
    }
}
