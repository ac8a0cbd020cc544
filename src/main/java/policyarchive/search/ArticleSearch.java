package policyarchive.search;

import jakarta.persistence.EntityManager;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.mapper.orm.Search;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import policyarchive.document.ArticleSummary;
import policyarchive.document.Chunks;
import policyarchive.document.SearchDocument;
import policyarchive.document.SearchDocument.FacetValue;
import policyarchive.document.SearchDocument.QueryReading;
import policyarchive.search.query.QueryReader;
import policyarchive.search.query.ReadQuery;

/**
 * Search for articles. Everything comes from the index but the names of actors, which are looked up by one query for
 * the results and one for the facets, so that a renamed actor is shown under its name at once.
 */
@Service
@Transactional(readOnly = true)
public class ArticleSearch {
    /** Of one facet by itself. */
    private static final int MOST_VALUES = 5_000;

    private final EntityManager entities;
    private final SearchValues values;
    private final ArticleSummaries summaries;
    private final FacetCounts facets;
    private final QueryTerms terms;

    ArticleSearch(
            EntityManager entities,
            SearchValues values,
            ArticleSummaries summaries,
            FacetCounts facets,
            QueryTerms terms) {
        this.entities = entities;
        this.values = values;
        this.summaries = summaries;
        this.facets = facets;
        this.terms = terms;
    }

    /**
     * Answers any query whose words are at most 10,000 characters.
     *
     * @throws UnreadablePageTokenException where {@code after} is none that an answer gave
     */
    public SearchDocument search(ArticleQuery query) {
        long start = System.nanoTime();
        ReadQuery read = QueryReader.read(query.q());
        PageToken after = query.after() == null ? null : PageToken.read(query.after());
        ArticleIndexQuery index = new ArticleIndexQuery(Search.session(entities), query, read, values);
        SearchResult<ArticleHit> page = index.page(after);
        SearchResult<?> counted = after == null || after.isCount() ? page : index.counts();
        long total = counted.total().hitCount();
        List<ArticleHit> hits =
                page.hits().subList(0, Math.min(query.size(), page.hits().size()));
        QueryReading reading = new QueryReading(
                query.q(),
                query.match() == ArticleQuery.Match.ANY ? read.readAsAny() : read.readAs(),
                terms.hits(read),
                total == 0 && !read.isEmpty() ? relaxed(query, read) : List.of());
        return new SearchDocument(
                total,
                query.page(),
                query.size(),
                TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start),
                reading,
                total == 0 ? terms.suggestion(read) : null,
                summaries(hits),
                facets.read(counted, apart(query, read)),
                next(index, after, page));
    }

    /**
     * The whole list in the same order, each article as it is before any search. Page, size and token of the query are
     * not looked at.
     */
    public Chunks<ArticleSummary> all(ArticleQuery query) {
        ReadQuery read = QueryReader.read(query.q());
        return ScrolledChunks.open(
                entities.getEntityManagerFactory(),
                session -> new ArticleIndexQuery(session, query, read, values).scroll(Chunks.SIZE),
                summaries::read);
    }

    /** All values of a facet with the articles that choosing it would leave, the most frequent first. */
    public List<FacetValue> facet(ArticleQuery query, Facet facet) {
        return facets.read(counts(query, QueryReader.read(query.q()), facet, MOST_VALUES), facet);
    }

    /** The counts of facets in which something is chosen, as if nothing were chosen in that one. */
    private Map<Facet, SearchResult<?>> apart(ArticleQuery query, ReadQuery read) {
        Map<Facet, SearchResult<?>> apart = new EnumMap<>(Facet.class);
        FacetCounts.COUNTED.stream()
                .filter(facet -> !query.filter(facet).include().isEmpty())
                .forEach(facet -> apart.put(facet, counts(query, read, facet, FacetCounts.MOST_VALUES)));
        return apart;
    }

    private SearchResult<?> counts(ArticleQuery query, ReadQuery read, Facet facet, int most) {
        return new ArticleIndexQuery(Search.session(entities), query.withoutChoice(facet), read, values)
                .counts(facet, most);
    }

    /** What asks for less and finds something, that which finds most of what was asked first. */
    private List<SearchDocument.Relaxation> relaxed(ArticleQuery query, ReadQuery read) {
        return Relaxations.of(query, read).stream()
                .map(less -> new SearchDocument.Relaxation(
                        less.kind().code(),
                        less.term(),
                        less.query().q(),
                        less.query().match().name().toLowerCase(Locale.ROOT),
                        less.query().isNarrowed(),
                        total(less.query())))
                .filter(less -> less.total() > 0)
                .toList();
    }

    private long total(ArticleQuery query) {
        ReadQuery read = QueryReader.read(query.q());
        return new ArticleIndexQuery(Search.session(entities), query, read, values).total();
    }

    private static @Nullable String next(
            ArticleIndexQuery index, @Nullable PageToken after, SearchResult<ArticleHit> page) {
        return page.hits().size() <= index.size()
                ? null
                : index.token(after, page.hits().get(index.size() - 1)).write();
    }

    private List<ArticleSummary> summaries(List<ArticleHit> hits) {
        List<ArticleSummary> stored =
                hits.stream().map(hit -> StoredSummary.read(hit.summary())).toList();
        Map<String, String> names = summaries.names(stored);
        return IntStream.range(0, hits.size())
                .mapToObj(i -> summary(stored.get(i), hits.get(i), names))
                .toList();
    }

    private static ArticleSummary summary(ArticleSummary stored, ArticleHit hit, Map<String, String> names) {
        return stored.found(
                ArticleSummaries.actors(stored, names),
                Highlights.in(stored.title().text(), hit.title()),
                hit.text().stream()
                        .map(fragment -> Highlights.snippet(fragment, hit.whole()))
                        .toList(),
                hit.score());
    }
}
