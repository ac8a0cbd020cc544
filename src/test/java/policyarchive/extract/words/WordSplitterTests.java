package policyarchive.extract.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import policyarchive.text.Span;

class WordSplitterTests {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        one two|one two
        one\u00a0two|one two
        end. Next|end . Next
        Jane's key|Jane 's key
        Jane’s key|Jane ’s key
        O’Brien and O'Hara|O’Brien and O'Hara
        the judges' door|the judges ' door
        's|' s
        a's|a 's
        it is|it is
        class this|class this
        end-to-end (E2EE)|end-to-end ( E2EE )
        - dash-|- dash -
        AT&T & Co|AT&T & Co
        &co|& co
        jane_roe @roe roe@mail|jane_roe @ roe roe@mail
        Disney+ is|Disney+ is
        1+1|1 + 1
        + more|+ more
        U.S. and U.K|U.S. and U.K
        e.g. this|e.g . this
        J. K. Roe|J. K. Roe
        i. j|i . j
        Mr. Roe vs. Dr. Poe|Mr. Roe vs . Dr. Poe
        Supt. Roe|Supt. Roe
        the end.Then more|the end . Then more
        mail.example.org works|mail.example.org works
        point 3.5 and 4.|point 3.5 and 4 .
        né́ e|né́ e
        """)
    void cutsWordsAndMarks(String text, String words) {
        assertThat(split(text, new Span(0, text.length()))).isEqualTo(words);
    }

    @Test
    void staysWithinItsRun() {
        assertThat(split("one two-three", new Span(1, 8))).isEqualTo("ne two -");
        assertThat(split("A.B", new Span(0, 2))).isEqualTo("A.");
        assertThat(split("one", new Span(1, 1))).isEmpty();
    }

    private static String split(String text, Span run) {
        List<Span> words = WordSplitter.split(text, run);
        return words.stream().map(w -> w.of(text)).collect(Collectors.joining(" "));
    }
}
