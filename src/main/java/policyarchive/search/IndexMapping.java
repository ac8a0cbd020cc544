package policyarchive.search;

import org.hibernate.search.mapper.orm.mapping.HibernateOrmMappingConfigurationContext;
import org.hibernate.search.mapper.orm.mapping.HibernateOrmSearchMappingConfigurer;
import org.hibernate.search.mapper.pojo.automaticindexing.ReindexOnUpdate;
import org.hibernate.search.mapper.pojo.mapping.definition.programmatic.ProgrammaticMappingConfigurationContext;
import org.hibernate.search.mapper.pojo.mapping.definition.programmatic.TypeMappingStep;
import policyarchive.archive.Article;
import policyarchive.archive.Claim;
import policyarchive.archive.Mention;
import policyarchive.archive.Signature;
import policyarchive.archive.Statement;
import policyarchive.archive.StatementReport;

/** What is indexed, without the entities knowing of it. */
final class IndexMapping implements HibernateOrmSearchMappingConfigurer {
    @Override
    public void configure(HibernateOrmMappingConfigurationContext context) {
        ProgrammaticMappingConfigurationContext mapping = context.programmaticMapping();
        TypeMappingStep article = mapping.type(Article.class);
        article.indexed();
        article.binder(new ArticleBinder());
        TypeMappingStep claim = mapping.type(Claim.class);
        claim.indexed();
        claim.binder(new ClaimBinder());
        TypeMappingStep statement = mapping.type(Statement.class);
        statement.indexed();
        statement.binder(new StatementBinder());
        // Only ids that never change are taken from behind these, so nothing there makes anything be indexed again.
        unfollowed(mapping, Mention.class, "actor");
        unfollowed(mapping, Signature.class, "actor");
        unfollowed(mapping, StatementReport.class, "statement");
    }

    private static void unfollowed(ProgrammaticMappingConfigurationContext mapping, Class<?> type, String association) {
        mapping.type(type).property(association).indexingDependency().reindexOnUpdate(ReindexOnUpdate.SHALLOW);
    }
}
