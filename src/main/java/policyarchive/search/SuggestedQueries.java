package policyarchive.search;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.scope.SearchScope;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.springframework.stereotype.Component;
import policyarchive.archive.Article;
import policyarchive.document.Suggestion;
import policyarchive.document.Suggestion.Kind;
import policyarchive.search.ArticleQuery.Match;
import policyarchive.search.query.QueryReader;
import policyarchive.text.StopWords;

/** Completes the last word of a query by words of the archive, such that the whole query finds something. */
@Component
class SuggestedQueries {
    private static final int SHORTEST = 2;
    /** Words looked at; a beginning that more words have says too little to choose well. */
    private static final int MOST_WORDS = 20_000;
    /** Each costs a count. */
    private static final int MOST_TRIED = 8;

    private static final int MOST_STEMMED = 5 * MOST_TRIED;

    private final EntityManager entities;
    private final FieldValues values;

    SuggestedQueries(EntityManager entities, FieldValues values) {
        this.entities = entities;
        this.values = values;
    }

    List<Suggestion> of(String typed, int most) {
        int start = lastWord(typed);
        if (typed.length() - start < SHORTEST) {
            return List.of();
        }
        String before = typed.substring(0, start);
        Set<String> stems = new HashSet<>();
        return words(typed.substring(start)).stream()
                .filter(word -> stems.add(stem(word)))
                .limit(MOST_TRIED)
                .map(word -> before + word)
                .map(query -> new Suggestion(Kind.QUERY, query, query, total(query)))
                .filter(suggestion -> suggestion.count() > 0)
                .sorted(Comparator.comparingLong(Suggestion::count).reversed())
                .limit(most)
                .toList();
    }

    private static int lastWord(String typed) {
        int start = typed.length();
        while (start > 0 && Character.isLetterOrDigit(typed.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    /** Words that begin so, those of most articles first. */
    private List<String> words(String typed) {
        SearchScope<Article> scope = Search.session(entities).scope(Article.class);
        try (IndexReader reader = scope.extension(LuceneExtension.get()).openIndexReader()) {
            Terms terms = MultiTerms.getTerms(reader, IndexField.TEXT_EXACT);
            return terms == null ? List.of() : words(terms.iterator(), folded(typed));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the words of the index", e);
        }
    }

    /** Of words with one stem each finds the same. */
    private String stem(String word) {
        try (TokenStream tokens = analyzers().stems().tokenStream(IndexField.TEXT, word)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            String stem = tokens.incrementToken() ? term.toString() : word;
            tokens.end();
            return stem;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot take the stem of a word", e);
        }
    }

    private IndexAnalyzers analyzers() {
        return new IndexAnalyzers(entities.getEntityManagerFactory());
    }

    private BytesRef folded(String typed) {
        return analyzers().asWritten().normalize(IndexField.TEXT_EXACT, typed);
    }

    private static List<String> words(TermsEnum terms, BytesRef beginning) throws IOException {
        Map<String, Integer> articles = new HashMap<>();
        String start = beginning.utf8ToString();
        boolean more = terms.seekCeil(beginning) != TermsEnum.SeekStatus.END;
        for (int looked = 0; more && looked < MOST_WORDS; looked++) {
            String word = terms.term().utf8ToString();
            if (!word.startsWith(start)) {
                break;
            }
            if (!StopWords.contains(word)) {
                articles.put(word, terms.docFreq());
            }
            more = terms.next() != null;
        }
        List<String> words = new ArrayList<>(articles.keySet());
        words.sort(Comparator.<String>comparingInt(word -> articles.getOrDefault(word, 0))
                .reversed()
                .thenComparing(Comparator.naturalOrder()));
        return words.subList(0, Math.min(MOST_STEMMED, words.size()));
    }

    private long total(String query) {
        SearchSession session = Search.session(entities);
        SearchScope<Article> scope = session.scope(Article.class);
        return session.search(scope)
                .where(WordPredicates.ofArticles(scope.predicate(), values, Map.of())
                        .of(QueryReader.read(query), Match.ALL))
                .fetchTotalHitCount();
    }
}
