package policyarchive.extract.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import policyarchive.text.Span;

class QuotationFinderTests {
    @Test
    void readsCurlyStraightAndDoubledApostropheMarks() {
        assertThat(found("He said “a b” and \"c d\" and ''e f'' and ‘g h’."))
                .containsExactly("a b", "c d", "e f", "g h");
    }

    @Test
    void takesApostrophesForLetters() {
        assertThat(found("It doesn't matter, the users' choice isn’t the firms’ choice."))
                .isEmpty();
    }

    @Test
    void closesAnUnbalancedMarkAtTheEndOfItsParagraph() {
        assertThat(found("She said: “one two.\nThe next paragraph.")).containsExactly("one two.");
    }

    @Test
    void keepsNestedMarksInsideTheOuterQuotation() {
        assertThat(found("“He told me ‘never again’ and “no” twice,” she said."))
                .containsExactly("He told me ‘never again’ and “no” twice,");
    }

    @Test
    void takesAClosingMarkBeforeAWordForAnOpeningOne() {
        assertThat(found("It would:”Embed the safety;”Enable access; and”Engage in talks.”"))
                .containsExactly("Embed the safety;", "Enable access; and", "Engage in talks.");
    }

    @Test
    void doesNotExplodeOnManyMarks() {
        assertThatCode(() -> found("“a \" ' ‘ ".repeat(30_000))).doesNotThrowAnyException();
    }

    private static List<String> found(String text) {
        List<Span> blocks = new ArrayList<>();
        int at = 0;
        for (String line : text.split("\n")) {
            blocks.add(new Span(at, at + line.length()));
            at += line.length() + 1;
        }
        return QuotationFinder.find(text, blocks).stream()
                .map(q -> q.inner().of(text))
                .toList();
    }
}
