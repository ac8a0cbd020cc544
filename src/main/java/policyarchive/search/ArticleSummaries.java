package policyarchive.search;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.scope.SearchScope;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import policyarchive.archive.ActorLookup;
import policyarchive.archive.Article;
import policyarchive.document.ArticleSummary;
import policyarchive.document.ArticleSummary.Named;

/** What lists show of articles, from the index, with their actors by their present names from the database. */
@Service
@Transactional(readOnly = true)
public class ArticleSummaries {
    private final EntityManager entities;
    private final ActorLookup actors;

    ArticleSummaries(EntityManager entities, ActorLookup actors) {
        this.entities = entities;
        this.actors = actors;
    }

    /** The articles with these ids, in their order; those the index does not hold are left out. */
    public List<ArticleSummary> byIds(Collection<String> slugs) {
        SearchSession session = Search.session(entities);
        SearchScope<Article> scope = session.scope(Article.class);
        List<ArticleSummary> stored = read(session.search(scope)
                .select(scope.projection()
                        .field(IndexField.SUMMARY, String.class)
                        .toProjection())
                .where(ArticleFilters.oneOf(scope.predicate(), IndexField.SLUG, slugs))
                .fetchHits(slugs.size()));
        Map<String, ArticleSummary> found =
                stored.stream().collect(Collectors.toMap(ArticleSummary::id, Function.identity()));
        return slugs.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    /** Articles as they are before any search, from what {@link StoredSummary} wrote. */
    List<ArticleSummary> read(List<String> written) {
        List<ArticleSummary> stored = written.stream().map(StoredSummary::read).toList();
        Map<String, String> names = names(stored);
        return stored.stream()
                .map(article -> article.found(actors(article, names), List.of(), List.of(), article.score()))
                .toList();
    }

    /** The present names of the actors in these articles, by one query. */
    Map<String, String> names(List<ArticleSummary> summaries) {
        return actors.currentNames(summaries.stream()
                .map(ArticleSummary::actors)
                .flatMap(Collection::stream)
                .map(Named::id)
                .collect(Collectors.toSet()));
    }

    /** The actors of an article under these names. */
    static List<Named> actors(ArticleSummary summary, Map<String, String> names) {
        return summary.actors().stream()
                .map(actor -> new Named(actor.id(), names.getOrDefault(actor.id(), actor.name())))
                .toList();
    }
}
