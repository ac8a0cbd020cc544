package policyarchive.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Captions, slogans and characters, each with what looks like one. */
class FurnitureLinesTests {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "The harbour at dawn (Jane Roe/The Courier)",
                "The harbour at dawn. Photograph: Jane Roe/Agency",
                "The harbour at dawn (Photo by Jane Roe)",
                "The harbour at dawn (Getty)",
                "The harbour at dawn (AP Photo)"
            })
    void knowsACaptionByItsCredit(String line) {
        assertThat(CaptionLine.is(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The harbour was closed at dawn. (Reuters)",
                "The harbour at dawn (and at night)",
                "The harbour at dawn",
                "Dawn (Getty)"
            })
    void takesNoOtherLineForACaption(String line) {
        assertThat(CaptionLine.is(line)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "News about keys since 1998",
                "Your daily guide to locks",
                "Locks and keys since 2004",
                "Notes on locks",
                "A blog by locksmiths",
                "Latest news on locks"
            })
    void knowsASlogan(String line) {
        assertThat(Slogan.is(line)).isTrue();
        assertThat(Slogan.isIssue(line)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Issue 14/2025",
                "Vol. 3, No. 2",
                "Weekly digest no. 88",
                "Edition of 8 June 2016",
                "No. 7 | March"
            })
    void knowsTheNumberOfAnIssue(String line) {
        assertThat(Slogan.isIssue(line)).isTrue();
        assertThat(Slogan.is(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Council rejects second key", "The council has met since 2019 in secret", "Issue of trust"})
    void takesNoHeadlineForASlogan(String line) {
        assertThat(Slogan.is(line)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "20, true, false, false",
        "A0, true, false, false",
        "202F, true, false, false",
        "9, true, false, false",
        "0, false, true, true",
        "7F, false, true, true",
        "85, false, false, false",
        "200B, false, false, true",
        "AD, false, false, true",
        "2060, false, false, true",
        "FEFF, false, false, true",
        "41, false, false, false"
    })
    void knowsWhatCharactersAre(String code, boolean space, boolean control, boolean invisible) {
        int c = Integer.parseInt(code, 16);
        assertThat(Characters.isSpace(c)).isEqualTo(space);
        assertThat(Characters.isControl(c)).isEqualTo(control);
        assertThat(Characters.isInvisible(c)).isEqualTo(invisible);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        ” | true
        ’ | true
        » | true
        “ | false
        « | false
        """)
    void knowsClosingQuotes(String mark, boolean closing) {
        assertThat(Characters.isClosingQuote(mark.charAt(0))).isEqualTo(closing);
    }
}
