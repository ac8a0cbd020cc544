package policyarchive.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import policyarchive.source.ParsedArticle.Block;

/** Alignment and cost on text that nobody wrote. */
class AlignmentTests {
    private static final String[] PIECES = {
        "word",
        "Capital",
        ".",
        ". ",
        "\n",
        "\n\n",
        "\r\n",
        " ",
        "\u00a0",
        "[3]",
        " [1, 2]",
        "”",
        "“",
        "’s",
        "Read more",
        "•",
        "• ",
        "- ",
        "1. ",
        "https://a.example/2020/01/02/x",
        "© 2019",
        "\u200b",
        "\u0007",
        "😀",
        "\uD83D",
        "é",
        "漢",
        "&amp;",
        "&#8217;",
        "<b>",
        "</p>",
        "<p class=\"x\">",
        "<script>",
        "**",
        "_",
        "](http://b.example)",
        "[",
        "]",
        "# ",
        "...",
        "date 2020-10-15 ",
        "\t",
        "!",
    };

    @ParameterizedTest
    @ValueSource(strings = {"a.txt", "a.md", "a.html"})
    void holdsOnRandomText(String file) {
        Random random = new Random(42);
        int parsed = 0;
        for (int i = 0; i < 400; i++) {
            StringBuilder text = new StringBuilder("The minister said that nothing is wrong with this text. ");
            for (int n = random.nextInt(60); n > 0; n--) {
                text.append(PIECES[random.nextInt(PIECES.length)]).append(random.nextBoolean() ? " " : "");
            }
            SourceFormat format = file.endsWith("txt")
                    ? SourceFormat.TEXT
                    : file.endsWith("md") ? SourceFormat.MARKDOWN : SourceFormat.HTML;
            byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
            try {
                check(new SourceReader().parse(new SourceDocument(file, null, format, bytes), Articles.TODAY), format);
                parsed++;
            } catch (SourceException e) {
                assertThat(e).hasMessageContaining("furniture");
            }
        }
        assertThat(parsed).isGreaterThan(300);
    }

    private static void check(ParsedArticle article, SourceFormat format) {
        if (format == SourceFormat.TEXT) {
            Aligned.checkCopied(article.body());
        }
        Aligned.check(article.body());
        int end = 0;
        for (Block block : article.blocks()) {
            assertThat(block.span().start()).isGreaterThanOrEqualTo(end);
            end = block.span().end();
        }
        assertThat(end).isEqualTo(article.text().length());
        assertThat(article.marks())
                .allSatisfy(
                        m -> assertThat(m.offset()).isBetween(0, article.text().length()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[",
                "[1",
                "<p ",
                "<script>",
                "&amp",
                "**",
                "(",
                "“",
                "a ",
                ".”A",
                "-",
                "|-",
                "Read more",
                "![",
                "](",
                "http://",
                "X is a ",
                "1. ",
                "\n",
                "\n- ",
                "{{<",
                "© ",
                "A-",
                "By A",
                "Jan 1 "
            })
    @Tag("growth")
    void takesTimeInProportionToHostileText(String piece) {
        String text =
                "The minister said that nothing is wrong with this text.\n\n" + piece.repeat(100_000 / piece.length());
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        for (SourceFormat format : new SourceFormat[] {SourceFormat.TEXT, SourceFormat.MARKDOWN, SourceFormat.HTML}) {
            Assertions.assertTimeoutPreemptively(
                    Duration.ofSeconds(20),
                    () -> new SourceReader().parse(new SourceDocument("a", null, format, bytes), Articles.TODAY),
                    format + " of " + piece);
        }
    }

    @Test
    @Tag("growth")
    void readsAMegabyteInOneLine() {
        String text = "The minister said that nothing is wrong. ".repeat(25_000);
        ParsedArticle article = Articles.text(text);
        assertThat(article.text()).hasSize(text.length() - 1);
    }
}
