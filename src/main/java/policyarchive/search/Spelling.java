package policyarchive.search;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
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
import policyarchive.search.QueryNode.Word;

/** Suggests words of the archive for those it does not hold. */
@Component
class Spelling {
    private static final int MOST_WORDS = 20;
    private static final int LONGEST_WORD = 40;

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
            String suggested = read.given();
            for (QueryNode node : read.terms().stream().limit(MOST_WORDS).toList()) {
                if (node instanceof Word(String word) && word.length() <= LONGEST_WORD) {
                    suggested = suggested.replace(word, better(reader, word));
                }
            }
            return suggested.equals(read.given()) ? null : suggested;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the words of the index", e);
        }
    }

    private static String better(IndexReader reader, String word) throws IOException {
        Term term = new Term(IndexField.EXACT, word.toLowerCase(Locale.ROOT));
        SuggestWord[] near =
                new DirectSpellChecker().suggestSimilar(term, 1, reader, SuggestMode.SUGGEST_WHEN_NOT_IN_INDEX);
        return near.length == 0 ? word : near[0].string;
    }
}
