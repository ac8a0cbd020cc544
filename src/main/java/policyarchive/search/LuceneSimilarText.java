package policyarchive.search;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.queries.mlt.MoreLikeThis;
import org.apache.lucene.search.Query;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.scope.SearchScope;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import policyarchive.archive.Article;

/** Similar texts by Lucene's MoreLikeThis: the terms of the text with the highest tf-idf, looked for together. */
@Component
@Transactional(readOnly = true)
class LuceneSimilarText implements SimilarText {
    private static final int MOST_TERMS = 40;
    private static final int LONGEST_TEXT = 10_000;

    private final EntityManager entities;
    private final EntityManagerFactory factory;

    LuceneSimilarText(EntityManager entities, EntityManagerFactory factory) {
        this.entities = entities;
        this.factory = factory;
    }

    @Override
    public List<Similar> to(String id, String text, int most) {
        SearchSession session = Search.session(entities);
        SearchScope<Article> scope = session.scope(Article.class);
        SearchPredicate itself =
                scope.predicate().match().field(IndexField.SLUG).matching(id).toPredicate();
        List<Similar> own = found(
                session,
                scope.predicate()
                        .bool()
                        .must(like(scope, text, 1))
                        .filter(itself)
                        .toPredicate(),
                1);
        return own.isEmpty() || own.getFirst().score() == 0
                ? List.of()
                : found(
                                session,
                                scope.predicate()
                                        .bool()
                                        .must(like(scope, text, 2))
                                        .mustNot(itself)
                                        .toPredicate(),
                                most)
                        .stream()
                        .map(similar -> similar.shareOf(own.getFirst().score()))
                        .toList();
    }

    private static List<Similar> found(SearchSession session, SearchPredicate predicate, int most) {
        SearchScope<Article> scope = session.scope(Article.class);
        return session.search(scope)
                .select(scope.projection()
                        .composite()
                        .from(
                                scope.projection().field(IndexField.SUMMARY, String.class),
                                scope.projection().score())
                        .as((summary, score) ->
                                new Similar(StoredSummary.read(summary).id(), score))
                        .toProjection())
                .where(predicate)
                .fetchHits(most);
    }

    /**
     * What has the telling words of a text.
     *
     * @param articles how many articles a word must stand in: two to find others; one to see what the text is worth
     */
    private SearchPredicate like(SearchScope<Article> scope, String text, int articles) {
        return scope.predicate()
                .extension(LuceneExtension.get())
                .fromLuceneQuery(query(scope, text, articles))
                .toPredicate();
    }

    private Query query(SearchScope<Article> scope, String text, int articles) {
        try (IndexReader reader = scope.extension(LuceneExtension.get()).openIndexReader()) {
            MoreLikeThis like = new MoreLikeThis(reader);
            like.setAnalyzer(new IndexAnalyzers(factory).stems());
            like.setMinTermFreq(1);
            like.setMinDocFreq(articles);
            like.setMinWordLen(3);
            like.setMaxQueryTerms(MOST_TERMS);
            return like.like(
                    IndexField.TEXT, new StringReader(text.substring(0, Math.min(text.length(), LONGEST_TEXT))));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the words of the index", e);
        }
    }
}
