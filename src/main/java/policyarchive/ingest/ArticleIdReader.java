package policyarchive.ingest;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;
import org.springframework.data.domain.Limit;
import policyarchive.archive.Articles;
import policyarchive.extract.Extractor;

/** Reads the database ids of articles in ascending order, page by page; goes on behind the last one on a restart. */
final class ArticleIdReader implements ItemStreamReader<Long> {
    private static final String LAST = "reextract.last";
    private static final Limit PAGE = Limit.of(500);

    private final Articles articles;
    private final boolean missingOnly;
    private final Deque<Long> page = new ArrayDeque<>();
    private long last;

    ArticleIdReader(Articles articles, boolean missingOnly) {
        this.articles = articles;
        this.missingOnly = missingOnly;
    }

    @Override
    public void open(ExecutionContext context) {
        last = context.getLong(LAST, 0);
    }

    @Override
    public void update(ExecutionContext context) {
        context.putLong(LAST, last);
    }

    @Override
    public @Nullable Long read() {
        if (page.isEmpty()) {
            page.addAll(
                    missingOnly
                            ? articles.findIdsToExtract(last, Extractor.RULES_VERSION, PAGE)
                            : articles.findIds(last, PAGE));
        }
        Long id = page.poll();
        if (id != null) {
            last = id;
        }
        return id;
    }
}
