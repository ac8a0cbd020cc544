package policyarchive.parallels.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import policyarchive.text.Span;

class FigureMatchTests {
    private static final String FACT =
            "The clearing house received nearly 17 million reports of abuse images from online services in 2018.";

    private final FigureReader reader = new FigureReader();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Online services sent 16.8 million reports of abuse images to the clearing house.",
                "In 2018 the clearing house had some 18m reports of abuse images from services, its head told us.",
            })
    void findsAnotherNumberOfTheSameThing(String other) {
        Optional<FigureMatch> match = match(FACT, other);

        assertThat(match).isPresent();
        assertThat(match.orElseThrow().agrees()).isFalse();
        assertThat(match.orElseThrow().shared()).contains("clear", "hous", "abus", "imag");
    }

    @Test
    void saysWhereTheNumberIsTheSame() {
        assertThat(match(FACT, "Services sent about 17,000,000 reports of abuse images to the clearing house."))
                .hasValueSatisfying(match -> assertThat(match.agrees()).isTrue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // another year
                "In 2015 online services sent 8 million reports of abuse images to the clearing house.",
                // another thing
                "In 2018 online services sent 17 million abuse images to the clearing house.",
                "Online services closed 17 million accounts in 2018.",
                // little in common
                "Newspapers printed 17 million reports of the wedding.",
                // another magnitude
                "The clearing house received 20 reports of abuse images from online services each minute.",
                // a part of it
                "The clearing house received 1.9 million reports of abuse images from online services of one country.",
                // another measure
                "The clearing house checked 17 per cent of reports of abuse images from online services.",
            })
    void keepsOtherFactsApart(String other) {
        assertThat(match(FACT, other)).isEmpty();
    }

    @Test
    void keepsThingsApartThatWordsBeforeThemSetApart() {
        assertThat(match(
                        "Some 70 privacy groups wrote to the minister about the encryption bill.",
                        "Some 40 police groups wrote to the minister about the encryption bill."))
                .isEmpty();
    }

    @Test
    void asksForMoreOfSmallNumbers() {
        String seven = "Seven countries signed the statement on encryption.";
        assertThat(match(seven, "The statement on encryption was signed by eight countries."))
                .isEmpty();
        assertThat(match(
                        "Seven countries signed the joint statement on encryption and child safety.",
                        "The joint statement on encryption and safety was signed by eight countries."))
                .isPresent();
    }

    @Test
    void asksForMoreWhereDifferentNamesAreNamed() {
        assertThat(match(
                        "Acme removed 3 million images of abuse last year.",
                        "Bolton removed 5 million images of abuse last year."))
                .isEmpty();
    }

    private Optional<FigureMatch> match(String one, String other) {
        return FigureMatch.of(read(one), read(other));
    }

    private Figure read(String sentence) {
        return reader.read(sentence, List.of(new Span(0, sentence.length()))).getFirst();
    }
}
