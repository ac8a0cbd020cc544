package policyarchive.search;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.scope.SearchScope;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import policyarchive.archive.Article;
import policyarchive.archive.Claim;
import policyarchive.text.StopWords;

/**
 * Finds what has rare words in common, for a closer look: any of the words will do, and those that few have count for
 * most (BM25). Gives database ids.
 */
@Service
@Transactional(readOnly = true)
public class AlikeWords {
    private static final int MOST_WORDS = 64;
    private static final String SPACE = " ";

    private final EntityManager entities;

    AlikeWords(EntityManager entities) {
        this.entities = entities;
    }

    /** The claims that have the most of these words, of whichever articles. */
    public List<Long> claims(List<String> words, int most) {
        SearchSession session = Search.session(entities);
        SearchScope<Claim> scope = session.scope(Claim.class);
        String some = some(words.stream());
        return some.isEmpty()
                ? List.of()
                : session.search(scope)
                        .select(scope.projection().id(Long.class).toProjection())
                        .where(scope.predicate()
                                .match()
                                .field(IndexField.TEXT)
                                .matching(some)
                                .toPredicate())
                        .fetchHits(most);
    }

    /**
     * The articles with one word and the most of others.
     *
     * @param word that they must hold
     */
    public List<Long> articles(String word, List<String> words, int most) {
        SearchSession session = Search.session(entities);
        SearchScope<Article> scope = session.scope(Article.class);
        SearchPredicateFactory predicates = scope.predicate();
        BooleanPredicateClausesStep<?, ?> all = predicates.bool();
        all.filter(predicates.match().field(IndexField.TEXT).matching(word));
        all.must(predicates
                .match()
                .field(IndexField.TEXT)
                .matching(some(Stream.concat(Stream.of(word), words.stream()))));
        return session.search(scope)
                .select(scope.projection().id(Long.class).toProjection())
                .where(all.toPredicate())
                .fetchHits(most);
    }

    private static String some(Stream<String> words) {
        return words.filter(word -> !StopWords.contains(word))
                .distinct()
                .limit(MOST_WORDS)
                .collect(Collectors.joining(SPACE));
    }
}
