package policyarchive.ingest;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import policyarchive.archive.Article;
import policyarchive.archive.ArticleFacts;
import policyarchive.archive.Reference;
import policyarchive.source.ParsedArticle;
import policyarchive.source.ParsedArticle.Publisher;
import policyarchive.vocabulary.SourceBasis;

/** What a parsed article says of itself, as the record takes it. */
final class ArticleMapping {
    private static final Pattern WORD = Pattern.compile("\\S+");

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
                wordCount(parsed.text()),
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

    /** Runs of what is no white space. */
    static int wordCount(String text) {
        return (int) WORD.matcher(text).results().count();
    }
}
