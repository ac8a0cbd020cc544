package policyarchive.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import policyarchive.edtf.EdtfDate;
import policyarchive.source.DatedFact;
import policyarchive.source.Origin;
import policyarchive.source.ParsedArticle;
import policyarchive.source.ParsedArticle.Block;
import policyarchive.text.AlignedText;
import policyarchive.text.Span;
import policyarchive.vocabulary.BlockKind;
import policyarchive.vocabulary.DateBasis;

/**
 * An article of our own with what a careful reader finds in it. Below a line of four dashes stand the claims
 * ({@code speakers | mode | stance | anchor}, {@code *} where any will do), the statements ({@code statement: kind |
 * signatories | addressees | complete | date}, {@code -} for none), and what nobody said ({@code not: anchor}).
 */
record AnnotatedArticle(ParsedArticle article, List<String> expectations) {

    static AnnotatedArticle read(String name) {
        try (InputStream in = AnnotatedArticle.class.getResourceAsStream("/extraction/speech/" + name)) {
            if (in == null) {
                throw new IllegalStateException("missing: " + name);
            }
            String[] halves = new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n----\n", 2);
            return new AnnotatedArticle(
                    parse(name, halves[0]), halves[1].lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A body of paragraphs, with items where a line begins with a hyphen, published on 5 March 2021. */
    static ParsedArticle parse(String name, String text) {
        List<Block> blocks = new ArrayList<>();
        int at = 0;
        for (String line : text.split("\n", -1)) {
            if (!line.isBlank()) {
                BlockKind kind = line.startsWith("- ") ? BlockKind.LIST_ITEM : BlockKind.PARAGRAPH;
                blocks.add(new Block(new Span(at, at + line.length()), kind));
            }
            at += line.length() + 1;
        }
        DatedFact published = new DatedFact(EdtfDate.parse("2021-03-05"), DateBasis.HEADER, "2021-03-05", null);
        return new ParsedArticle(
                new Origin(name, null, "0", "UTF-8"),
                AlignedText.identity(text),
                blocks,
                new ParsedArticle.Title("An article", true, "test", null),
                null,
                null,
                "en",
                published,
                List.of(),
                List.of(),
                List.of());
    }
}
