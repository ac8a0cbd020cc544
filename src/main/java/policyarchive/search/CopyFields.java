package policyarchive.search;

import java.time.LocalDate;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.engine.backend.types.dsl.IndexFieldTypeFactory;
import policyarchive.archive.Article;
import policyarchive.archive.StatedDate;

/** The fields that tell which articles are copies of one text. */
final class CopyFields {
    private final IndexFieldReference<String> group;
    private final IndexFieldReference<Boolean> isCopy;
    private final IndexFieldReference<LocalDate> day;

    CopyFields(IndexSchemaElement schema, IndexFieldTypeFactory types) {
        group = schema.field(IndexField.COPY_GROUP, types.asString().projectable(Projectable.YES))
                .toReference();
        isCopy = schema.field(IndexField.IS_COPY, types.asBoolean().sortable(Sortable.YES))
                .toReference();
        day = schema.field(IndexField.COPY_DAY, types.asLocalDate().sortable(Sortable.YES))
                .toReference();
    }

    void write(DocumentElement target, Article article) {
        String original = article.getCopyGroup();
        if (original != null) {
            target.addValue(group, original);
            target.addValue(isCopy, article.isCopy());
            StatedDate published = article.getPublished();
            target.addValue(day, published == null ? null : published.dayWithinAMonth());
        }
    }
}
