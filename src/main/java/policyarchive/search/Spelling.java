package policyarchive.search;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.mapper.orm.Search;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import policyarchive.archive.Article;
import policyarchive.search.query.QueryNode;
import policyarchive.search.query.QueryNode.Word;
import policyarchive.search.query.ReadQuery;

/** Suggests words of the archive for those it does not hold. */
@Component
class Spelling {
    private static final int MOST_WORDS = 20;
    private static final int LONGEST_WORD = 40;

    private static final List<String> FIELDS = List.of(IndexField.TEXT_EXACT, IndexField.TITLE_EXACT);

    private final EntityManager entities;

    Spelling(EntityManager entities) {
        this.entities = entities;
    }

    /** The query with better spelt words; null where there are none. */
    @Nullable
    String suggest(ReadQuery read) {
        try (IndexReader reader = Search.session(entities)
                .scope(Article.class)
                .extension(LuceneExtension.get())
                .openIndexReader()) {
            AtomicInteger looked = new AtomicInteger();
            String suggested = read.with(node -> looked.getAndIncrement() < MOST_WORDS ? better(reader, node) : node)
                    .readAs();
            return suggested.equals(read.readAs()) ? null : suggested;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the words of the index", e);
        }
    }

    private static QueryNode better(IndexReader reader, QueryNode node) {
        return node instanceof Word(String word) && word.length() <= LONGEST_WORD
                ? new Word(better(reader, word))
                : node;
    }

    private static String better(IndexReader reader, String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        try {
            for (String field : FIELDS) {
                if (reader.docFreq(new Term(field, lower)) > 0) {
                    return word;
                }
            }
            SuggestWord[] near = new DirectSpellChecker()
                    .suggestSimilar(
                            new Term(IndexField.TEXT_EXACT, lower), 1, reader, SuggestMode.SUGGEST_WHEN_NOT_IN_INDEX);
            return near.length == 0 ? word : near[0].string;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the words of the index", e);
        }
    }
}
