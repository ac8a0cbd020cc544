package policyarchive.source;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import policyarchive.vocabulary.BlockKind;

/** The articles of the tests, each written for a form of input. */
final class Articles {
    static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

    private Articles() {}

    static byte[] bytes(String name) {
        try (InputStream in = requireNonNull(Articles.class.getResourceAsStream("/articles/" + name), name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ParsedArticle file(String name) {
        return new SourceReader().read(name, bytes(name), TODAY);
    }

    static ParsedArticle text(String text) {
        return new SourceReader().read("a.txt", text.getBytes(StandardCharsets.UTF_8), TODAY);
    }

    static DatedFact published(ParsedArticle article) {
        return requireNonNull(article.published());
    }

    static List<String> blocks(ParsedArticle article, BlockKind kind) {
        return article.blocks().stream()
                .filter(b -> b.kind() == kind)
                .map(b -> b.span().of(article.text()))
                .toList();
    }
}
