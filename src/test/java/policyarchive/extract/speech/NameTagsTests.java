package policyarchive.extract.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import policyarchive.text.Sentence;
import policyarchive.text.Span;
import policyarchive.text.Token;

/** The tags of words inside the names of actors, the names given by their first and last character. */
class NameTagsTests {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Will/AUX Roe/VERB left/VERB | 0-8 | PROPN PROPN VERB
        Will/AUX Roe/VERB left/VERB | 0-4 | PROPN VERB VERB
        Will/AUX Roe/VERB left/VERB | 5-8 | AUX PROPN VERB
        Will/AUX Roe/VERB left/VERB | 9-13 | AUX VERB VERB
        Will/AUX Roe/VERB left/VERB | 0-2 | AUX VERB VERB
        Bank/NOUN Open/ADJ Roe/PROPN | 0-13 | NOUN ADJ PROPN
        Jane/X de/X Roe/X | 0-11 | PROPN PROPN PROPN
        Jane/X of/ADP Roe/X | 0-11 | PROPN ADP PROPN
        Cannot/AUX+PART Roe/VERB | 0-10 | AUX+PART PROPN
        Go/VERB Ask/VERB Tell/VERB | 0-2 3-6 | PROPN PROPN VERB
        Go/VERB Ask/VERB Tell/VERB | 3-6 7-11 | VERB PROPN PROPN
        """)
    void takesCapitalisedWordsOfNamesForNames(String tagged, String names, String tags) {
        List<Span> spans = new ArrayList<>();
        for (String name : names.split(" ", -1)) {
            String[] ends = name.split("-", 2);
            spans.add(new Span(Integer.parseInt(ends[0]), Integer.parseInt(ends[1])));
        }
        assertThat(tags(NameTags.correct(List.of(sentence(tagged)), spans))).isEqualTo(tags);
    }

    @Test
    void leavesTagsWhereNobodyIsNamed() {
        assertThat(tags(NameTags.correct(List.of(sentence("Will/AUX Roe/VERB")), List.of())))
                .isEqualTo("AUX VERB");
    }

    private static Sentence sentence(String tagged) {
        List<Token> tokens = new ArrayList<>();
        int start = 0;
        for (String word : tagged.split(" ", -1)) {
            String[] parts = word.split("/", 2);
            tokens.add(new Token(new Span(start, start + parts[0].length()), parts[0], parts[1]));
            start += parts[0].length() + 1;
        }
        return new Sentence(new Span(0, start - 1), tokens);
    }

    private static String tags(List<Sentence> sentences) {
        return sentences.getFirst().tokens().stream().map(Token::tag).collect(Collectors.joining(" "));
    }
}
