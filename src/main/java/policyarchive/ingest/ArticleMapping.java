package policyarchive.ingest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import policyarchive.archive.Article;
import policyarchive.archive.ArticleFacts;
import policyarchive.archive.Reference;
import policyarchive.archive.TextBlock;
import policyarchive.source.ParsedArticle;
import policyarchive.source.ParsedArticle.Publisher;
import policyarchive.vocabulary.SourceBasis;

/** What a parsed article says of itself, as the record takes it. */
final class ArticleMapping {
    private ArticleMapping() {}

    static ArticleFacts facts(ParsedArticle parsed) {
        Publisher publisher = parsed.publisher();
        return new ArticleFacts(
                parsed.title().text(),
                parsed.title().derived(),
                Clipped.line(parsed.title().rule()),
                publisher == null ? null : Clipped.line(publisher.name()),
                basis(publisher),
                parsed.url(),
                parsed.language(),
                Dates.stated(parsed.published()),
                parsed.text(),
                blocks(parsed),
                parsed.wordCount(),
                parsed.origin().sha256(),
                parsed.origin().charset(),
                parsed.notes());
    }

    static void references(Article article, ParsedArticle parsed) {
        parsed.references()
                .forEach(r -> new Reference(article, r.number(), r.url(), Clipped.orNull(r.publisher()), r.span()));
    }

    private static @Nullable SourceBasis basis(@Nullable Publisher publisher) {
        return publisher == null ? null : publisher.basis();
    }

    private static List<TextBlock> blocks(ParsedArticle parsed) {
        return parsed.blocks().stream()
                .map(b -> new TextBlock(b.kind(), b.span()))
                .toList();
    }
}
