package policyarchive.extract.names;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import policyarchive.extract.ExtractedArticle.Actor;
import policyarchive.extract.ExtractedArticle.Role;
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

    /** Each actor as name, kind and country, with the offices in brackets, parted by semicolons. */
    static String written(String text) {
        return actorsOf(text).actors().stream().map(Articles::written).collect(Collectors.joining("; "));
    }

    private static String written(Actor actor) {
        String roles = actor.roles().stream().map(Articles::written).collect(Collectors.joining(" + "));
        return "%s %s %s".formatted(actor.name(), actor.kind(), Objects.requireNonNullElse(actor.country(), "-"))
                + (roles.isEmpty() ? "" : " (" + roles + ")");
    }

    private static String written(Role role) {
        return role.title()
                + (role.organisation() == null ? "" : " of " + role.organisation())
                + (role.country() == null ? "" : " in " + role.country());
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
