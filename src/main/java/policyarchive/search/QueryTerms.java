package policyarchive.search;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.scope.SearchScope;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import policyarchive.archive.Article;
import policyarchive.document.SearchDocument.TermHits;
import policyarchive.search.query.ReadQuery;

/** How the terms of a query fare by themselves, and what might have been meant. */
@Component
class QueryTerms {
    /** Each costs a count; nobody reads more. */
    private static final int MOST_COUNTED = 20;

    private final EntityManager entities;
    private final Spelling spelling;
    private final FieldValues values;

    QueryTerms(EntityManager entities, Spelling spelling, FieldValues values) {
        this.entities = entities;
        this.spelling = spelling;
        this.values = values;
    }

    /** How many articles hold each term, whatever else is asked. */
    List<TermHits> hits(ReadQuery read) {
        SearchSession session = Search.session(entities);
        SearchScope<Article> scope = session.scope(Article.class);
        WordPredicates words = WordPredicates.ofArticles(scope.predicate(), values, Map.of());
        return read.terms().stream()
                .limit(MOST_COUNTED)
                .map(node -> new TermHits(
                        node.readAs(),
                        session.search(scope).where(words.of(node)).fetchTotalHitCount()))
                .toList();
    }

    /** The query with words that the archive holds in the place of those it does not; null where that changes nothing. */
    @Nullable
    String suggestion(ReadQuery read) {
        return spelling.suggest(read);
    }
}
