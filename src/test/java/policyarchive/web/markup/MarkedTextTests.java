package policyarchive.web.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import policyarchive.text.Span;

class MarkedTextTests {

    @Test
    void putsAMentionInsideTheClaimThatHoldsIt() {
        List<Piece> pieces = MarkedText.pieces(
                "He said Meta must stop.",
                List.of(Mark.mention("meta", new Span(8, 12)), Mark.claim("c1", "FOR_ACCESS", new Span(8, 22))));

        assertThat(outline(pieces)).isEqualTo("He said <CLAIM! c1><MENTION meta>Meta</MENTION> must stop</CLAIM>.");
    }

    @Test
    void cutsAMarkThatCrossesAnotherAndLetsOnlyTheFirstPieceBearTheId() {
        List<Piece> pieces = MarkedText.pieces(
                "abcdefgh",
                List.of(Mark.claim("a", "NEUTRAL", new Span(0, 5)), Mark.claim("b", "NEUTRAL", new Span(3, 8))));

        assertThat(outline(pieces)).isEqualTo("<CLAIM! a>abc<CLAIM! b>de</CLAIM></CLAIM><CLAIM b>fgh</CLAIM>");
    }

    @Test
    void putsNoLinkIntoALink() {
        List<Piece> pieces = MarkedText.pieces(
                "New York Times",
                List.of(Mark.mention("times", new Span(0, 14)), Mark.mention("york", new Span(0, 8))));

        assertThat(outline(pieces)).isEqualTo("<MENTION times>New York Times</MENTION>");
    }

    @Test
    void marksInterruptedWordsInTwoPieces() {
        List<Piece> pieces = MarkedText.pieces(
                "\"One,\" she said, \"two.\"",
                List.of(Mark.claim("c", "NEUTRAL", new Span(1, 5)), Mark.claim("c", "NEUTRAL", new Span(18, 22))));

        assertThat(outline(pieces)).isEqualTo("\"<CLAIM! c>One,</CLAIM>\" she said, \"<CLAIM c>two.</CLAIM>\"");
    }

    @Test
    void keepsTheTextAndWhatIsMarkedWhateverTheSpans() {
        Random random = new Random(20_201_015);
        for (int round = 0; round < 2_000; round++) {
            String text = "abcdefghijklmnopqrstuvwxyz".substring(0, 1 + random.nextInt(26));
            List<Mark> marks = randomMarks(random, text.length());
            List<Piece> pieces = MarkedText.pieces(text, marks);

            assertThat(pieces.stream().map(Piece::words).collect(Collectors.joining()))
                    .isEqualTo(text);
            Set<String> shown = new HashSet<>();
            collect(pieces, 0, new HashSet<>(), shown);
            assertThat(shown).as("%s over %s", marks, text).isEqualTo(expected(marks));
        }
    }

    /** Few enough marks that none is left out for depth; claims and hits alone, since links do not nest. */
    private static List<Mark> randomMarks(Random random, int length) {
        List<Mark> marks = new ArrayList<>();
        for (int i = random.nextInt(6); i > 0; i--) {
            int start = random.nextInt(length);
            Span span = new Span(start, start + 1 + random.nextInt(length - start));
            marks.add(
                    random.nextBoolean()
                            ? Mark.claim("c" + i, "NEUTRAL", span)
                            : new Mark(Mark.Kind.HIT, "h" + i, "", span));
        }
        return marks;
    }

    private static Set<String> expected(List<Mark> marks) {
        Set<String> expected = new HashSet<>();
        for (Mark mark : marks) {
            for (int i = mark.span().start(); i < mark.span().end(); i++) {
                expected.add(mark.key() + "@" + i);
            }
        }
        return expected;
    }

    private static int collect(List<Piece> pieces, int from, Set<String> around, Set<String> shown) {
        int at = from;
        for (Piece piece : pieces) {
            Mark mark = piece.mark();
            if (mark == null) {
                for (String key : around) {
                    for (int i = 0; i < piece.text().length(); i++) {
                        shown.add(key + "@" + (at + i));
                    }
                }
                at += piece.text().length();
            } else {
                Set<String> inside = new HashSet<>(around);
                inside.add(mark.key());
                at = collect(piece.children(), at, inside, shown);
            }
        }
        return at;
    }

    private static String outline(List<Piece> pieces) {
        return pieces.stream().map(MarkedTextTests::outline).collect(Collectors.joining());
    }

    private static String outline(Piece piece) {
        Mark mark = piece.mark();
        if (mark == null) {
            return piece.text();
        }
        return "<" + mark.kind() + (piece.first() ? "!" : "") + " " + mark.key() + ">" + outline(piece.children())
                + "</" + mark.kind() + ">";
    }
}
