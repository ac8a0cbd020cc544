package policyarchive.search;

import java.util.List;
import java.util.Objects;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.memory.MemoryIndex;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.QueryBuilder;
import org.jspecify.annotations.Nullable;
import policyarchive.search.query.QueryField;
import policyarchive.search.query.QueryNode;
import policyarchive.search.query.QueryNode.Fuzzy;
import policyarchive.search.query.QueryNode.InField;
import policyarchive.search.query.QueryNode.Phrase;
import policyarchive.search.query.QueryNode.Prefix;
import policyarchive.search.query.QueryNode.Years;
import policyarchive.search.query.ReadQuery;

/** What of a query can stand in a text, for a single text by itself; {@link TermPredicates} is its fellow in the index. */
final class TextQuery {
    private final Analyzer stems;
    private final Analyzer asWritten;

    TextQuery(IndexAnalyzers analyzers) {
        stems = analyzers.stems();
        asWritten = analyzers.asWritten();
    }

    /** A text as the query expects it. */
    MemoryIndex index(String text) {
        MemoryIndex index = new MemoryIndex(true);
        index.addField(IndexField.TEXT, text, stems);
        index.addField(IndexField.TEXT_EXACT, text, asWritten);
        return index;
    }

    /** Any of the wanted parts; null where nothing is asked of texts. */
    @Nullable
    Query of(ReadQuery read) {
        List<Query> wanted = read.terms().stream()
                .map(this::of)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        wanted.forEach(query -> any.add(query, BooleanClause.Occur.SHOULD));
        return wanted.isEmpty() ? null : any.build();
    }

    private @Nullable Query of(QueryNode term) {
        return switch (term) {
            case InField asked -> asked.field() == QueryField.TEXT ? of(asked.value()) : null;
            case Years years -> null;
            case Phrase phrase -> together(phrase.text(), phrase.apart());
            case Prefix prefix -> beginning(prefix.text());
            case Fuzzy fuzzy -> new FuzzyQuery(exact(fuzzy.text()), fuzzy.edits(), TermPredicates.SHARED);
            default -> together(term.readAs(), 0);
        };
    }

    /** In the stems too, as in the index. */
    private Query beginning(String letters) {
        String stem = stems.normalize(IndexField.TEXT, letters).utf8ToString();
        return new BooleanQuery.Builder()
                .add(new PrefixQuery(exact(letters)), BooleanClause.Occur.SHOULD)
                .add(new PrefixQuery(new Term(IndexField.TEXT, stem)), BooleanClause.Occur.SHOULD)
                .build();
    }

    private @Nullable Query together(String words, int apart) {
        return new QueryBuilder(stems).createPhraseQuery(IndexField.TEXT, words, apart);
    }

    private Term exact(String word) {
        return new Term(IndexField.TEXT_EXACT, asWritten.normalize(IndexField.TEXT_EXACT, word));
    }
}
