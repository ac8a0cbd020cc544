package policyarchive.extract.roles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import policyarchive.extract.words.ArticleWords;
import policyarchive.extract.words.CountryPhrases;
import policyarchive.text.EnglishAnalyzer;
import policyarchive.text.Span;

/** What the grammar reads as the title, and which country and plural it gives. */
class OfficeGrammarTests {
    private static final OfficeGrammar GRAMMAR = new OfficeGrammar(new CountryPhrases());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Australia's Minister for Home Affairs met us.|Minister for Home Affairs|AU",
                "The Minister of State for Security of the United Kingdom met us.|Minister of State for Security|GB",
                "Canada's public safety minister on Wednesday met us.|public safety minister|CA",
                "The Danish justice minister met us.|justice minister|DK",
                "Chief Superintendent Brian Walsh met us.|Chief Superintendent|",
                "Justice ministry spokesperson Eva Holm met us.|Justice ministry spokesperson|",
                "The Special Adviser to the Prime Minister met us.|Special Adviser to the Prime Minister|",
                "Its vice-chairman, Karim Roe, met us.|vice-chairman|",
                "Editor-in-chief Paul Ost met us.|Editor-in-chief|"
            })
    void readsTitleAndCountry(String sentence, String title, String country) {
        ArticleWords words = words(sentence);
        OfficePhrase office = GRAMMAR.find(words, word -> null).getFirst();
        assertThat(words.text(office.title())).isEqualTo(title);
        assertThat(office.country()).isEqualTo(country);
    }

    @Test
    void tellsSeveralHoldersFromOne() {
        assertThat(GRAMMAR.find(words("Senators Jane Roe and John Doe met us."), word -> null))
                .extracting(OfficePhrase::plural)
                .containsExactly(true);
        assertThat(GRAMMAR.find(words("Senator Jane Roe met us."), word -> null))
                .extracting(OfficePhrase::plural)
                .containsExactly(false);
    }

    private static ArticleWords words(String text) {
        return new ArticleWords(text, new EnglishAnalyzer().sentences(text, List.of(new Span(0, text.length()))));
    }
}
