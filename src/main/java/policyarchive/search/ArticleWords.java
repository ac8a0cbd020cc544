package policyarchive.search;

import java.util.List;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;
import org.hibernate.search.engine.backend.types.Highlightable;
import org.hibernate.search.engine.backend.types.Norms;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.TermVector;
import org.hibernate.search.engine.backend.types.dsl.IndexFieldTypeFactory;
import org.hibernate.search.engine.backend.types.dsl.StringIndexFieldTypeOptionsStep;
import policyarchive.archive.Article;
import policyarchive.archive.Claim;

/** The fields of an article that words are looked for in. */
final class ArticleWords {
    private final IndexFieldReference<String> title;
    private final IndexFieldReference<String> text;
    private final IndexFieldReference<String> quotations;
    private final IndexFieldReference<String> source;
    private final IndexFieldReference<String> titleExact;
    private final IndexFieldReference<String> textExact;

    ArticleWords(IndexSchemaElement schema, IndexFieldTypeFactory types) {
        title = schema.field(IndexField.TITLE, highlighted(types)).toReference();
        text = schema.field(IndexField.TEXT, highlighted(types)).toReference();
        quotations = schema.field(IndexField.QUOTATIONS, types.asString().analyzer(EnglishAnalysis.ENGLISH))
                .multiValued()
                .toReference();
        source = schema.field(IndexField.SOURCE_WORDS, types.asString().analyzer(EnglishAnalysis.ENGLISH))
                .toReference();
        titleExact = schema.field(IndexField.TITLE_EXACT, exact(types)).toReference();
        textExact = schema.field(IndexField.TEXT_EXACT, exact(types)).toReference();
    }

    /** With term vectors, since Lucene's unified highlighter gives up after the first 10,000 characters. */
    static StringIndexFieldTypeOptionsStep<?> highlighted(IndexFieldTypeFactory types) {
        return types.asString()
                .analyzer(EnglishAnalysis.ENGLISH)
                .projectable(Projectable.YES)
                .termVector(TermVector.WITH_POSITIONS_OFFSETS)
                .highlightable(List.of(Highlightable.FAST_VECTOR));
    }

    static StringIndexFieldTypeOptionsStep<?> exact(IndexFieldTypeFactory types) {
        return types.asString().analyzer(EnglishAnalysis.UNSTEMMED).norms(Norms.NO);
    }

    void write(DocumentElement target, Article article) {
        target.addValue(title, article.getTitle());
        target.addValue(text, article.getText());
        target.addValue(source, article.getSourceName());
        target.addValue(titleExact, article.getTitle());
        target.addValue(textExact, article.getText());
        article.getClaims().stream().map(Claim::getText).forEach(words -> target.addValue(quotations, words));
    }
}
