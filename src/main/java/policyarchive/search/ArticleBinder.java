package policyarchive.search;

import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.TypeBinder;
import org.hibernate.search.mapper.pojo.model.dependency.PojoTypeIndexingDependencyConfigurationContext;
import policyarchive.archive.Article;

/** Declares what the index holds of an article, and what of the record it is made from. */
final class ArticleBinder implements TypeBinder {
    @Override
    public void bind(TypeBindingContext context) {
        PojoTypeIndexingDependencyConfigurationContext uses = context.dependencies();
        ownProperties(uses);
        // Of mentioned actors and signatories the index holds the id alone, which never changes, so that a new name or
        // alias touches no article. Kind and country of speakers are filters and are followed.
        uses.use("mentions.actor.slug")
                .use("reports.statement.slug")
                .use("reports.signatures.actor.slug")
                .use("claims.text")
                .use("claims.stance")
                .use("claims.speakers.slug")
                .use("claims.speakers.kind")
                .use("claims.speakers.country");
        context.bridge(Article.class, new ArticleBridge(context.indexSchemaElement(), context.typeFactory()));
    }

    private static void ownProperties(PojoTypeIndexingDependencyConfigurationContext uses) {
        uses.use("slug")
                .use("title")
                .use("titleDerived")
                .use("sourceName")
                .use("sourceBasis")
                .use("url")
                .use("language")
                .use("published")
                .use("text")
                .use("wordCount")
                .use("sha256")
                .use("charset")
                .use("importedAt")
                .use("copyGroup")
                .use("origins.file")
                .use("origins.record");
    }
}
