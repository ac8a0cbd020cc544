package policyarchive.document;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import policyarchive.archive.Actor;
import policyarchive.archive.Article;
import policyarchive.archive.Articles;
import policyarchive.archive.Claim;
import policyarchive.archive.Signature;
import policyarchive.archive.StatementReport;
import policyarchive.document.ArticleDocument.ArticleStatement;
import policyarchive.document.ArticleDocument.MentionDocument;
import policyarchive.document.ArticleDocument.ReferenceDocument;
import policyarchive.document.ArticleDocument.TitleDocument;

/** Whole articles by their ids. */
@Service
@Transactional(readOnly = true)
public class ArticleDocuments {
    private final Articles articles;

    ArticleDocuments(Articles articles) {
        this.articles = articles;
    }

    /** The article with all that was extracted from it. */
    public Optional<ArticleDocument> find(String slug) {
        return articles.findBySlug(slug).map(ArticleDocuments::document);
    }

    /** The file the article was imported from. */
    public Optional<OriginalDocument> original(String slug) {
        return articles.findBySlug(slug)
                .map(article -> new OriginalDocument(
                        article.getOriginal().getBytes(), article.getCharset(), filename(article)));
    }

    private static ArticleDocument document(Article article) {
        return new ArticleDocument(
                article.getSlug(),
                ArticleDocument.OriginDocument.of(article),
                new TitleDocument(article.getTitle(), article.isTitleDerived()),
                ArticleDocument.SourceDocument.of(article),
                article.getUrl(),
                article.getLanguage(),
                DateDocument.of(article.getPublished()),
                article.getText(),
                article.getWordCount(),
                ArticleActors.documents(article),
                mentions(article),
                article.getReports().stream().map(ArticleDocuments::statement).toList(),
                article.getClaims().stream().map(ArticleDocuments::claim).toList(),
                references(article),
                article.getBlocks().stream()
                        .map(b -> new ArticleDocument.BlockDocument(
                                b.kind(), b.span().start(), b.span().end()))
                        .toList(),
                article.getImportedAt(),
                article.getNotes());
    }

    private static List<MentionDocument> mentions(Article article) {
        return article.getMentions().stream()
                .map(mention -> new MentionDocument(
                        mention.getActor().getSlug(),
                        mention.span().start(),
                        mention.span().end()))
                .toList();
    }

    private static ClaimDocument claim(Claim claim) {
        return ClaimDocument.of(claim, DateDocument.of(claim.getDate()));
    }

    private static ArticleStatement statement(StatementReport report) {
        List<Actor> signatories = report.getSignatures().stream()
                .map(Signature::getActor)
                .distinct()
                .toList();
        DateDocument reported = DateDocument.of(report.getDate());
        return new ArticleStatement(
                report.getStatement().getSlug(),
                report.getStatement().getKind().name(),
                report.getTitle(),
                reported != null ? reported : DateDocument.ofStatement(report.getStatement()),
                signatories.stream().map(Actor::getName).toList(),
                signatories.stream().map(Actor::getSlug).toList(),
                report.getAddressees().stream().map(Actor::getName).toList(),
                report.isComplete(),
                report.getCountsStated());
    }

    private static List<ReferenceDocument> references(Article article) {
        return article.getReferences().stream()
                .map(reference ->
                        new ReferenceDocument(reference.getNumber(), reference.getUrl(), reference.getPublisher()))
                .toList();
    }

    private static String filename(Article article) {
        String file = article.getOrigins().getFirst().getFile();
        String name = file.substring(file.lastIndexOf('/') + 1).replaceAll("[^A-Za-z0-9._-]", "_");
        return name.isEmpty() || name.startsWith(".") ? article.getSlug() + ".txt" : name;
    }
}
