package policyarchive.search;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import policyarchive.archive.Articles;
import policyarchive.document.ArticleSummary;
import policyarchive.document.SearchDocument;
import policyarchive.document.SearchDocument.QueryReading;

/** Search for articles. */
@Service
@Transactional(readOnly = true)
public class ArticleSearch {
    private final Articles articles;

    ArticleSearch(Articles articles) {
        this.articles = articles;
    }

    public SearchDocument search(ArticleQuery query) {
        List<ArticleSummary> items =
                articles.findAll().stream().map(ArticleSummary::of).toList();
        QueryReading reading = new QueryReading(query.q(), query.q(), List.of());
        return new SearchDocument(items.size(), query.page(), query.size(), 0, reading, null, items, Map.of(), null);
    }
}
