package policyarchive.search;

import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.engine.backend.types.dsl.IndexFieldTypeFactory;
import org.hibernate.search.mapper.pojo.bridge.TypeBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.TypeBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.TypeBridgeWriteContext;
import policyarchive.archive.StatedDate;
import policyarchive.archive.Statement;

/** Declares and writes what the index holds of a statement. */
final class StatementBinder implements TypeBinder {
    @Override
    public void bind(TypeBindingContext context) {
        context.dependencies().use("slug").use("title").use("kind").use("date").use("reports.signatures.actor.slug");
        context.bridge(Statement.class, new Bridge(context.indexSchemaElement(), context.typeFactory()));
    }

    private static final class Bridge implements TypeBridge<Statement> {
        private final IndexFieldReference<String> slug;
        private final IndexFieldReference<String> title;
        private final IndexFieldReference<String> titleExact;
        private final IndexFieldReference<String> kind;
        private final IndexFieldReference<String> signatory;
        private final DateFields date;

        Bridge(IndexSchemaElement schema, IndexFieldTypeFactory types) {
            slug = schema.field(IndexField.SLUG, types.asString().sortable(Sortable.YES))
                    .toReference();
            title = schema.field(IndexField.TITLE, ArticleWords.highlighted(types))
                    .toReference();
            titleExact = schema.field(IndexField.TITLE_EXACT, ArticleWords.exact(types))
                    .toReference();
            kind = ClaimFields.keywords(schema, types, IndexField.KIND);
            signatory = ClaimFields.keywords(schema, types, IndexField.SIGNATORY);
            date = new DateFields(schema, types);
        }

        @Override
        public void write(DocumentElement target, Statement statement, TypeBridgeWriteContext context) {
            target.addValue(slug, statement.getSlug());
            target.addValue(title, statement.getTitle());
            target.addValue(titleExact, statement.getTitle());
            target.addValue(kind, statement.getKind().name());
            statement.getReports().stream()
                    .flatMap(report -> report.getSignatures().stream())
                    .map(signature -> signature.getActor().getSlug())
                    .distinct()
                    .forEach(id -> target.addValue(signatory, id));
            StatedDate when = statement.getDate();
            if (when != null) {
                date.write(target, when.earliest(), when.latest(), when.earliest());
            }
        }
    }
}
