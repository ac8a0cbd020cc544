package policyarchive.extract.names;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import policyarchive.source.Origin;
import policyarchive.source.ParsedArticle;
import policyarchive.source.ParsedArticle.Block;
import policyarchive.source.ParsedArticle.Title;
import policyarchive.text.AlignedText;
import policyarchive.text.EnglishAnalyzer;
import policyarchive.text.Span;
import policyarchive.vocabulary.BlockKind;

/** Articles made from plain text, one block a line, and what is found in them. */
final class Articles {
    private static final NameExtractor EXTRACTOR = new NameExtractor();

    private Articles() {}

    static NamedActors actorsOf(String text) {
        ParsedArticle article = article(text);
        List<Span> blocks = article.blocks().stream().map(Block::span).toList();
        return EXTRACTOR.extract(article, new EnglishAnalyzer().sentences(text, blocks));
    }

    static ParsedArticle article(String text) {
        List<Block> blocks = new ArrayList<>();
        int start = 0;
        for (String line : text.split("\n", -1)) {
            if (!line.isBlank()) {
                blocks.add(new Block(new Span(start, start + line.length()), BlockKind.PARAGRAPH));
            }
            start += line.length() + 1;
        }
        return new ParsedArticle(
                new Origin("test.txt", null, "0", "UTF-8"),
                AlignedText.identity(text),
                blocks,
                new Title("", true, "none", null),
                null,
                null,
                "en",
                null,
                List.of(),
                List.of(),
                List.of());
    }

    static String resource(String name) {
        try (InputStream in = Articles.class.getResourceAsStream("/extraction/names/" + name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
