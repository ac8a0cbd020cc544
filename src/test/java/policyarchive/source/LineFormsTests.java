package policyarchive.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import policyarchive.text.Span;

/** What single lines and short texts are, one class of them after the other. */
class LineFormsTests {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        It held [3]. |  [3] 3
        It held [1, 2] and [4–6]. |  [1, 2] 1,2;  [4–6] 4,5,6
        It held[7]. | [7] 7
        It held [citation needed]. |  [citation needed]
        It held [a]. |  [a]
        It held [note 2]. |  [note 2]
        [5] opens. | [5] 5
        """)
    void findsReferenceMarksWithTheSpaceBeforeThem(String text, String marks) {
        String found = ReferenceMarks.find(text.strip()).stream()
                .map(m -> (m.span().of(text) + " "
                                + m.numbers().stream().map(String::valueOf).collect(Collectors.joining(",")))
                        .stripTrailing())
                .collect(Collectors.joining("; "));
        assertThat(found.strip()).isEqualTo(marks.strip());
    }

    @ParameterizedTest
    @ValueSource(strings = {"It held [sic].", "It held [1234].", "It held (3).", "It held [the key]."})
    void takesNoOtherBracketForAReference(String text) {
        assertThat(ReferenceMarks.find(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", textBlock = """
        See https://a.example/x. | https://a.example/x
        (https://a.example/x) | https://a.example/x
        https://a.example/x_(y) | https://a.example/x_(y)
        “https://a.example/x” | https://a.example/x
        https://a.example/x?! | https://a.example/x
        [https://a.example/x] | https://a.example/x
        https://a.example/*x* | https://a.example/*x
        a.example/x | -
        """)
    void findsAddressesWithoutTheMarksAroundThem(String text, @Nullable String url) {
        var m = WebAddresses.URL.matcher(text);
        assertThat(m.find() ? WebAddresses.trimmed(m).of(text) : null).isEqualTo(url);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        https://www.A.example/x | a.example
        https://www2.a.example | a.example
        https://wwww.a.example | wwww.a.example
        mailto:roe@a.example | -
        https://a b | -
        """)
    void givesTheHostOfAnAddress(String url, @Nullable String host) {
        assertThat(WebAddresses.host(url)).isEqualTo(host);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        one  two | 2
        one | 1
        one two\u00a0three | 3
        """)
    void countsWords(String text, int words) {
        assertThat(Words.count(" " + text + " ")).isEqualTo(words);
        assertThat(Words.count(text)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        Don’t — PANIC! | dont panic
        R&D © 2020 | r&d © 2020
        “Read: more” | read more
        """)
    void plainsWords(String text, String plain) {
        assertThat(Words.plain(text)).isEqualTo(plain);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        It ends. | true | true
        It ends.” | true | true
        (It ends.) | true | true
        Does it end? | true | false
        It ends! | true | false
        It ends… | true | false
        It ends | false | false
        It ends” | false | false
        ”) | false | false
        """)
    void knowsEndsOfSentences(String text, boolean sentence, boolean stop) {
        assertThat(Words.endsSentence(text)).isEqualTo(sentence);
        assertThat(Words.endsWithFullStop(text)).isEqualTo(stop);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", textBlock = """
        The Marland Monitor asked. | www.marlandmonitor.example | Marland Monitor
        So said Port of Call. | portofcall.co.example | Port of Call
        So said Port of Call. | portofcall.co.uk | Port of Call
        So said Port of Call. | port-of-call.example | Port of Call
        marland monitor | marlandmonitor.example | -
        Marland, Monitor | marlandmonitor.example | -
        Marland Monitors | marlandmonitor.example | -
        Port | port.example | -
        Harbour | harbour.example | Harbour
        """)
    void findsTheNameOfAHost(String text, String host, @Nullable String name) {
        Span found = HostName.in(text, host);
        assertThat(found == null ? null : found.of(text)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        | Name | Country | ; Name/Country
        a|b ; a/b
        | a \\\\| b | c | ; a \\\\| b/c
        || a | ; a
        no bar ; no bar
        """)
    void partsTheCellsOfARow(String row, String cells) {
        assertThat(MarkdownTable.cells(row).stream().map(c -> c.of(row)).collect(Collectors.joining("/")))
                .isEqualTo(cells);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        |---|---| ; true
        --- | :--: ; true
        --- ; false
        | a | --- | ; false
        """)
    void knowsTheLineBelowTheHeadOfATable(String line, boolean delimiter) {
        assertThat(MarkdownTable.isDelimiter(line)).isEqualTo(delimiter);
    }
}
