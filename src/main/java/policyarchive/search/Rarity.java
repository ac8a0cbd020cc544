package policyarchive.search;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.mapper.orm.Search;
import org.springframework.stereotype.Component;
import policyarchive.archive.Article;
import policyarchive.search.query.QueryNode;
import policyarchive.search.query.QueryNode.Word;
import policyarchive.search.query.ReadQuery;

/**
 * How much each word of a query tells, by how few articles hold it: BM25's inverse document frequency, once more. BM25
 * counts it once; in questions of many words that is too little, and the common ones drown the telling ones
 * (docs/search.md has the figures).
 */
@Component
class Rarity {
    private final EntityManager entities;

    Rarity(EntityManager entities) {
        this.entities = entities;
    }

    /** The weight of each word by itself; none where there are not several to be weighed against one another. */
    Map<QueryNode, Float> of(ReadQuery read) {
        List<Word> words = read.terms().stream()
                .filter(Word.class::isInstance)
                .map(Word.class::cast)
                .toList();
        if (words.size() < 2) {
            return Map.of();
        }
        Analyzer stems = new IndexAnalyzers(entities.getEntityManagerFactory()).stems();
        try (IndexReader reader = Search.session(entities)
                .scope(Article.class)
                .extension(LuceneExtension.get())
                .openIndexReader()) {
            Map<QueryNode, Float> weights = new HashMap<>();
            for (Word word : words) {
                weights.put(word, weight(reader, stems, word.text()));
            }
            return weights;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the words of the index", e);
        }
    }

    /** Of a word that the analysis splits, the weight of its rarest part. */
    private static float weight(IndexReader reader, Analyzer stems, String word) throws IOException {
        int fewest = reader.numDocs();
        try (TokenStream parts = stems.tokenStream(IndexField.TEXT, word)) {
            TermToBytesRefAttribute part = parts.addAttribute(TermToBytesRefAttribute.class);
            parts.reset();
            while (parts.incrementToken()) {
                Term term = new Term(IndexField.TEXT, BytesRef.deepCopyOf(part.getBytesRef()));
                fewest = Math.min(fewest, reader.docFreq(term));
            }
            parts.end();
        }
        return (float) Math.log(1 + (reader.numDocs() - fewest + 0.5) / (fewest + 0.5));
    }
}
