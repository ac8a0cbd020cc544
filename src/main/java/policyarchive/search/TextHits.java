package policyarchive.search;

import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.memory.MemoryIndex;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import policyarchive.search.query.QueryReader;
import policyarchive.text.Span;

/**
 * Finds where a text holds what a query asks of texts, by the same analysis as the search: stems, phrases, beginnings
 * of words and words spelt alike. The text need not be in the index.
 */
@Component
public class TextHits {
    private static final int MOST = 500;
    /** Characters looked at together, so that a long text needs little memory. A phrase across two parts is missed. */
    private static final int PART = 100_000;

    private final EntityManagerFactory entities;

    TextHits(EntityManagerFactory entities) {
        this.entities = entities;
    }

    /** Where it stands, in order and without overlaps, the first {@value #MOST} at most. */
    public List<Span> in(String text, String q) {
        TextQuery query = new TextQuery(new IndexAnalyzers(entities));
        Query wanted = query.of(QueryReader.read(q));
        List<Span> hits = new ArrayList<>();
        for (int start = 0; wanted != null && start < text.length() && hits.size() < MOST; ) {
            int end = partEnd(text, start);
            for (Span hit : merged(matches(query.index(text.substring(start, end)), wanted))) {
                hits.add(new Span(start + hit.start(), start + hit.end()));
            }
            start = end;
        }
        return hits.subList(0, Math.min(MOST, hits.size()));
    }

    private static int partEnd(String text, int start) {
        if (text.length() - start <= PART) {
            return text.length();
        }
        int space = text.lastIndexOf(' ', start + PART);
        return space > start ? space : start + PART;
    }

    private static List<Span> matches(MemoryIndex index, Query wanted) {
        IndexSearcher searcher = index.createSearcher();
        List<Span> spans = new ArrayList<>();
        try {
            Weight weight = searcher.createWeight(searcher.rewrite(wanted), ScoreMode.COMPLETE_NO_SCORES, 1);
            for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
                add(weight.matches(leaf, 0), spans);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot look for words in a text", e);
        }
        return spans;
    }

    private static void add(@Nullable Matches matches, List<Span> spans) throws IOException {
        if (matches == null) {
            return;
        }
        for (String field : matches) {
            MatchesIterator match = matches.getMatches(field);
            while (match != null && match.next()) {
                spans.add(new Span(match.startOffset(), match.endOffset()));
            }
        }
    }

    /** In order, those that overlap as one. */
    private static List<Span> merged(List<Span> spans) {
        List<Span> merged = new ArrayList<>();
        for (Span span : spans.stream().sorted().toList()) {
            if (!merged.isEmpty() && merged.getLast().overlaps(span)) {
                Span last = merged.removeLast();
                merged.add(new Span(last.start(), Math.max(last.end(), span.end())));
            } else {
                merged.add(span);
            }
        }
        return merged;
    }
}
