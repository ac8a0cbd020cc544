package policyarchive.search;

import java.time.LocalDate;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.engine.backend.types.dsl.IndexFieldTypeFactory;
import org.hibernate.search.mapper.pojo.bridge.TypeBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.TypeBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.TypeBridgeWriteContext;
import policyarchive.archive.Claim;
import policyarchive.archive.ClaimDate;

/** Declares and writes what the index holds of a claim by itself. */
final class ClaimBinder implements TypeBinder {
    @Override
    public void bind(TypeBindingContext context) {
        context.dependencies()
                .use("slug")
                .use("text")
                .use("stance")
                .use("mode")
                .use("onTopic")
                .use("date")
                .use("statement.date")
                .use("article.published")
                .use("article.title")
                .use("article.sourceName")
                .use("speakers.slug")
                .use("speakers.kind")
                .use("speakers.country");
        context.bridge(Claim.class, new Bridge(context.indexSchemaElement(), context.typeFactory()));
    }

    private static final class Bridge implements TypeBridge<Claim> {
        private final IndexFieldReference<String> slug;
        private final IndexFieldReference<String> text;
        private final IndexFieldReference<String> exact;
        private final IndexFieldReference<String> title;
        private final IndexFieldReference<String> titleExact;
        private final IndexFieldReference<String> source;
        private final IndexFieldReference<String> mode;
        private final IndexFieldReference<Boolean> onTopic;
        private final ClaimFields claim;
        private final DateFields date;

        Bridge(IndexSchemaElement schema, IndexFieldTypeFactory types) {
            slug = schema.field(IndexField.SLUG, types.asString().sortable(Sortable.YES))
                    .toReference();
            text = schema.field(IndexField.TEXT, ArticleWords.highlighted(types))
                    .toReference();
            exact = schema.field(IndexField.TEXT_EXACT, ArticleWords.exact(types))
                    .toReference();
            title = schema.field(IndexField.TITLE, types.asString().analyzer(EnglishAnalysis.ENGLISH))
                    .toReference();
            titleExact = schema.field(IndexField.TITLE_EXACT, ArticleWords.exact(types))
                    .toReference();
            source = schema.field(IndexField.SOURCE_WORDS, types.asString().analyzer(EnglishAnalysis.ENGLISH))
                    .toReference();
            mode = schema.field(IndexField.MODE, types.asString()).toReference();
            onTopic = schema.field(IndexField.ON_TOPIC, types.asBoolean()).toReference();
            claim = new ClaimFields(schema, types);
            date = new DateFields(schema, types);
        }

        @Override
        public void write(DocumentElement target, Claim made, TypeBridgeWriteContext context) {
            target.addValue(slug, made.getSlug());
            target.addValue(text, made.getText());
            target.addValue(exact, made.getText());
            target.addValue(title, made.getArticle().getTitle());
            target.addValue(titleExact, made.getArticle().getTitle());
            target.addValue(source, made.getArticle().getSourceName());
            target.addValue(mode, made.getMode().name());
            target.addValue(onTopic, made.isOnTopic());
            claim.write(target, made);
            ClaimDate when = made.when();
            if (when != null) {
                LocalDate place = when.earliest() != null ? when.earliest() : when.latest();
                date.write(target, when.earliest(), when.latest(), place);
            }
        }
    }
}
