package policyarchive.search;

import java.time.Instant;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.document.IndexObjectFieldReference;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaObjectField;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.ObjectStructure;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Searchable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.engine.backend.types.dsl.IndexFieldTypeFactory;
import org.hibernate.search.mapper.pojo.bridge.TypeBridge;
import org.hibernate.search.mapper.pojo.bridge.runtime.TypeBridgeWriteContext;
import policyarchive.archive.Actor;
import policyarchive.archive.Article;
import policyarchive.archive.Claim;
import policyarchive.archive.StatedDate;
import policyarchive.document.ArticleActors;
import policyarchive.document.ArticleSummary;

/** Writes articles to the index. */
final class ArticleBridge implements TypeBridge<Article> {
    private final IndexFieldReference<String> slug;
    private final IndexFieldReference<String> summary;
    private final ArticleWords words;
    private final IndexFieldReference<String> source;
    private final IndexFieldReference<String> sourceKey;
    private final IndexFieldReference<String> actor;
    private final IndexFieldReference<String> signatory;
    private final DateFields date;
    private final IndexFieldReference<Instant> imported;
    private final CopyFields copies;
    private final IndexObjectFieldReference claims;
    private final ClaimFields claim;

    ArticleBridge(IndexSchemaElement schema, IndexFieldTypeFactory types) {
        slug = schema.field(IndexField.SLUG, types.asString().sortable(Sortable.YES))
                .toReference();
        summary = schema.field(
                        IndexField.SUMMARY,
                        types.asString().projectable(Projectable.YES).searchable(Searchable.NO))
                .toReference();
        words = new ArticleWords(schema, types);
        source = schema.field(IndexField.SOURCE, types.asString().aggregable(Aggregable.YES))
                .toReference();
        sourceKey = schema.field(IndexField.SOURCE_KEY, types.asString().normalizer(EnglishAnalysis.ANY_CASE))
                .toReference();
        actor = ClaimFields.keywords(schema, types, IndexField.ACTOR);
        signatory = ClaimFields.keywords(schema, types, IndexField.SIGNATORY);
        date = new DateFields(schema, types);
        imported = schema.field(IndexField.IMPORTED, types.asInstant().sortable(Sortable.YES))
                .toReference();
        copies = new CopyFields(schema, types);
        IndexSchemaObjectField nested =
                schema.objectField(IndexField.CLAIMS, ObjectStructure.NESTED).multiValued();
        claim = new ClaimFields(nested, types);
        claims = nested.toReference();
    }

    @Override
    public void write(DocumentElement target, Article article, TypeBridgeWriteContext context) {
        target.addValue(slug, article.getSlug());
        target.addValue(summary, StoredSummary.write(ArticleSummary.of(article)));
        words.write(target, article);
        target.addValue(source, article.getSourceName());
        target.addValue(sourceKey, article.getSourceName());
        StatedDate published = article.getPublished();
        if (published != null) {
            date.write(target, published.earliest(), published.latest(), published.earliest());
        }
        target.addValue(imported, article.getImportedAt());
        article.getMentions().stream()
                .map(mention -> mention.getActor().getSlug())
                .distinct()
                .forEach(id -> target.addValue(actor, id));
        ArticleActors.signatories(article).map(Actor::getSlug).forEach(id -> target.addValue(signatory, id));
        copies.write(target, article);
        for (Claim made : article.getClaims()) {
            claim.write(target.addObject(claims), made);
        }
    }
}
