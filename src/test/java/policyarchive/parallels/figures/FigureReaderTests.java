package policyarchive.parallels.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import policyarchive.text.Span;

class FigureReaderTests {
    private final FigureReader reader = new FigureReader();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "The centre received nearly 17 million reports of abuse.  | nearly    | 17000000 | COUNT   | -   |"
                        + " reports",
                "The centre counted 16.8m reports that year.              | -         | 16800000 | COUNT   | -   |"
                        + " reports",
                "More than 1,200 experts signed the letter.               | More than | 1200     | COUNT   | -   |"
                        + " experts",
                "About 1.2k experts signed the letter.                    | About     | 1200     | COUNT   | -   |"
                        + " experts",
                "Seven countries signed the statement.                    | -         | 7        | COUNT   | -   |"
                        + " countries",
                "Some twenty-five privacy groups objected.                | Some      | 25       | COUNT   | -   |"
                        + " groups",
                "A million phones were locked.                            | -         | 1000000  | COUNT   | -   |"
                        + " phones",
                "The app is used by 12 per cent of all adults.            | -         | 12       | PERCENT | -   |"
                        + " adults",
                "They found an 85% rise in such cases.                    | -         | 85       | PERCENT | -   |"
                        + " rise",
                "The firm paid a fine of £1.5bn in May.                   | -         | 1.5e9    | MONEY   | GBP |"
                        + " fine",
                "The company was fined $5 billion by the regulator.       | -         | 5e9      | MONEY   | $   |"
                        + " fined",
                "It faces losses of an estimated 300 million dollars.     | an estimated | 300e6 | MONEY | $  | losses",
            })
    void readsWhatIsCounted(
            String sentence, String qualifier, double value, String unit, String currency, String thing) {
        assertThat(read(sentence))
                .extracting(
                        FigureDocument::qualifier,
                        FigureDocument::value,
                        FigureDocument::unit,
                        FigureDocument::currency,
                        FigureDocument::thing)
                .containsExactly(tuple(qualifier, value, unit, currency, thing));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The letter was sent on 15 October 2020 to the company.",
                "In 2019 ministers wrote a letter.",
                "The 2019 letter was signed by ministers.",
                "A 25-year-old man was arrested at 10:30 in the morning.",
                "The talks lasted two years and three months.",
                "Under Section 230 the company is not liable.",
                "Encryption matters [4] to everyone.",
                "The Five Eyes asked for access.",
                "It was his third attempt and the 17th letter.",
                "One reason is privacy.",
                "There are two kinds of keys, and the bill has three parts.",
            })
    void leavesOutNumbersThatCountNothing(String sentence) {
        assertThat(read(sentence)).isEmpty();
    }

    @Test
    void readsAPartAndItsWhole() {
        assertThat(read("The firm made 16.8 million of the 18.4 million reports."))
                .extracting(FigureDocument::value, FigureDocument::thing)
                .containsExactly(tuple(16.8e6, "reports"), tuple(18.4e6, "reports"));
    }

    @Test
    void givesTheSentenceAndThePlace() {
        String text = "It is big. The centre received nearly 17 million reports of abuse. It went on.";
        FigureDocument figure = read(text).getFirst();

        assertThat(figure.text()).isEqualTo("nearly 17 million reports");
        assertThat(text.substring(figure.start(), figure.end())).isEqualTo(figure.text());
        assertThat(figure.sentence().text()).isEqualTo("The centre received nearly 17 million reports of abuse.");
        assertThat(text.substring(figure.sentence().start(), figure.sentence().end()))
                .isEqualTo(figure.sentence().text());
    }

    private List<FigureDocument> read(String text) {
        return reader.read(text, List.of(new Span(0, text.length()))).stream()
                .map(figure -> FigureDocument.of(figure, text))
                .toList();
    }
}
