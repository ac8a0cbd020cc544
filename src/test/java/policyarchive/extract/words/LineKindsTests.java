package policyarchive.extract.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which lines are headings in Title Case and which are lines of a list of names. */
class LineKindsTests {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Harbour Council Rejects Tunnel Plan | true
        Harbour Council Rejects a Plan for the Tunnel | true
        Harbour Council Rejects Tunnel | true
        Harbour Rejects Tunnel | false
        The Harbour Plan Is Off | false
        Harbour Council Rejects Tunnel Plan. | false
        Harbour Council Rejects Tunnel Plan! | false
        Harbour Council Rejects Tunnel Plan” | false
        Harbour Council Rejects Plan, Asks Questions | true
        Harbour Council, Union Plan, Leaving Island | false
        Jane Rowe, Harbour Council, Brenton Island | false
        Harbour Council said Tunnel Plan Fails | false
        The council has an opinion on tunnels and bridges | false
        Harbour Council Tunnel tunnel | true
        Harbour Council tunnel tunnel | false
        """)
    void tellsHeadingsFromSentences(String line, boolean heading) {
        ArticleWords words = Lines.of("First line\n" + line);
        assertThat(words.isTitleCase(words.size() - 1)).isEqualTo(heading);
        assertThat(words.isTitleCase(0)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Signed:\nJane Roe\nJohn Poe\nAnn Lee",
                "The undersigned agree.\nThey mean it.\nJane Roe\nJohn Poe\nAnn Lee",
                "Who came?\nJane Roe, Harbour Union\nJohn Poe (Norway)\nAnn Lee",
                "Who came?\nJane Roe, Harbour Union\nJohn Poe, Port Watch\nAnn Lee\nBo Ek"
            })
    void findsListsOfNames(String text) {
        assertThat(listed(text)).containsExactly("Jane Roe", "John Poe", "Ann Lee");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Signed:\nJane Roe\nJohn Poe",
                "Who came?\nJane Roe\nJohn Poe\nAnn Lee",
                "Who came?\nJane Roe, Harbour Union\nJohn Poe\nAnn Lee",
                "They signed.\nThen they left.\nNobody waved.\nJane Roe\nJohn Poe\nAnn Lee",
                "Signed:\nJane Roe\nJohn Poe\nand others\nAnn Lee",
                "Signed:\nJane Roe.\nJohn Poe.\nAnn Lee.",
                "Signed:\nJane Roe\nJohn Poe?\nAnn Lee",
                "Signed:\nJane Roe\n-- --\nAnn Lee",
                "Signed:\nJane Roe\n\nAnn Lee"
            })
    void takesNothingElseForAListOfNames(String text) {
        assertThat(listed(text)).isEmpty();
    }

    @Test
    void takesNoLongLineForANameOfAList() {
        String thirty = "Roe " + "or Poe ".repeat(14) + "Lee";
        assertThat(listed("Signed:\n%s\n%s\n%s".formatted(thirty, thirty, thirty)))
                .hasSize(3);
        String more = thirty + " Ek";
        assertThat(listed("Signed:\n%s\n%s\n%s".formatted(more, more, more))).isEmpty();
    }

    @Test
    void takesNoLongSentenceForTheHeadOfAList() {
        String head = "Those who signed it " + "again and ".repeat(14) + "left:";
        assertThat(listed(head + "\nJane Roe\nJohn Poe\nAnn Lee")).isEmpty();
    }

    @Test
    void takesNoLineOfAListForAHeading() {
        ArticleWords words =
                Lines.of("Signed:\nHarbour Workers Union Brenton\nPort Watch Group North\nThird Island Sailing Club");
        assertThat(words.isTitleCase(3)).isFalse();
        assertThat(words.isListed(3)).isTrue();
        assertThat(words.isListed(0)).isFalse();
    }

    private static List<String> listed(String text) {
        ArticleWords words = Lines.of(text);
        return words.sentences().stream()
                .filter(s -> s.length() > 0 && words.isListed(s.from()))
                .map(words::text)
                .map(line -> line.split(",| \\(", 2)[0])
                .filter(name -> !name.equals("Bo Ek"))
                .toList();
    }
}
