package policyarchive.publish.feed;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import policyarchive.archive.Article;
import policyarchive.archive.ArticleTimes;
import policyarchive.archive.Articles;
import policyarchive.document.ArticleSummary;

/** Articles as feeds show them. */
@Service
@Transactional(readOnly = true)
public class FeedEntries {
    private static final int MOST_REPORTS = 50;

    private final Articles articles;

    FeedEntries(Articles articles) {
        this.articles = articles;
    }

    /** Articles that a search found, in its order; those that are gone since are left out. */
    public List<FeedEntry> of(List<ArticleSummary> found) {
        Map<String, ArticleTimes> times = articles
                .findTimes(found.stream().map(ArticleSummary::id).toList())
                .stream()
                .collect(Collectors.toMap(ArticleTimes::slug, each -> each));
        return found.stream()
                .filter(article -> times.containsKey(article.id()))
                .map(article -> new FeedEntry(
                        article, Objects.requireNonNull(times.get(article.id())).updatedAt()))
                .toList();
    }

    /** The 50 articles that last came in of those that report a statement, by its id. */
    public List<FeedEntry> reporting(String statement) {
        List<String> slugs = articles.findReporting(statement, Limit.of(MOST_REPORTS));
        Map<String, Article> found =
                articles.findBySlugIn(slugs).stream().collect(Collectors.toMap(Article::getSlug, each -> each));
        return slugs.stream()
                .map(found::get)
                .filter(Objects::nonNull)
                .map(article -> new FeedEntry(ArticleSummary.of(article), article.getUpdatedAt()))
                .toList();
    }
}
