package policyarchive.extract.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import policyarchive.extract.words.ArticleWords.Range;
import policyarchive.text.Sentence;
import policyarchive.text.Span;

class ArticleWordsTests {
    private static final ArticleWords TWO = Lines.of("Jane's key\nfits. “Well”");

    @Test
    void numbersWordsThroughSentences() {
        assertThat(TWO.size()).isEqualTo(8);
        assertThat(TWO.sentences()).containsExactly(new Range(0, 3), new Range(3, 8));
        assertThat(TWO.sentenceOf(2)).isEqualTo(new Range(0, 3));
        assertThat(TWO.sentenceOf(3)).isEqualTo(new Range(3, 8));
        assertThat(TWO.at(2).text()).isEqualTo("key");
        assertThat(TWO.at(3).index()).isEqualTo(3);
        assertThat(TWO.at(3).sentence()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"-1", "8", "9"})
    void givesAWordThatEqualsNoneOutside(int index) {
        assertThat(TWO.at(index).isWord()).isFalse();
        assertThat(TWO.at(index).index()).isEqualTo(-1);
    }

    @Test
    void looksNoFurtherThanTheSentence() {
        assertThat(TWO.near(1, 1).text()).isEqualTo("key");
        assertThat(TWO.near(2, -1).text()).isEqualTo("'s");
        assertThat(TWO.near(2, 1).isWord()).isFalse();
        assertThat(TWO.near(3, -1).isWord()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "0, 10, 0, 3",
        "0, 5, 0, 1",
        "4, 10, 1, 3",
        "5, 10, 2, 3",
        "7, 13, 2, 3",
        "8, 13, 3, 3",
        "8, 23, 3, 8",
        "12, 12, 4, 4"
    })
    void findsTheWordsWithinASpan(int start, int end, int from, int to) {
        assertThat(TWO.within(new Span(start, end))).isEqualTo(new Range(from, to));
    }

    @Test
    void givesBackTheCharactersOfARange() {
        assertThat(TWO.text(new Range(0, 3))).isEqualTo("Jane's key");
        assertThat(TWO.text(new Range(3, 5))).isEqualTo("fits.");
        assertThat(TWO.span(new Range(2, 4))).isEqualTo(new Span(7, 15));
        assertThat(new Range(3, 5).length()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"2, false", "3, true", "4, true", "5, false"})
    void knowsWhatARangeHolds(int index, boolean held) {
        assertThat(new Range(3, 5).contains(index)).isEqualTo(held);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Keys matter | Keys | true
        Keys matter | matter | false
        ( Keys matter | Keys | true
        He said “ Never again | Never | true
        He said " Never again | Never | true
        He said: Never again | Never | true
        He said • Never again | Never | true
        He said, Never again | Never | false
        (Keys) matter | matter | false
        """)
    void knowsWhatOpensASentence(String text, String word, boolean initial) {
        ArticleWords words = Lines.of("Before that\n" + text);
        assertThat(words.isInitial(indexOf(words, word))).isEqualTo(initial);
    }

    @Test
    void remembersWhatStandsInLowerCase() {
        ArticleWords words = Lines.of("Signal asks\nA signal of Trust");
        assertThat(words.occursInLowerCase("signal")).isTrue();
        assertThat(words.occursInLowerCase("trust")).isFalse();
        assertThat(words.occursInLowerCase("a")).isFalse();
    }

    @Test
    void takesTheTagOfTheTokenAWordLiesIn() {
        ArticleWords words = Lines.of("Jane's sister said nothing");
        assertThat(words.at(2).tag()).isEqualTo("NOUN");
        assertThat(words.at(3).tag()).isEqualTo("VERB");
        assertThat(words.at(4).tag()).isEqualTo("NOUN");
        ArticleWords bare = new ArticleWords("Jane", List.of(new Sentence(new Span(0, 4), List.of())));
        assertThat(bare.at(0).tag()).isEqualTo("X");
    }

    private static int indexOf(ArticleWords words, String word) {
        int i = words.sentences().getLast().from();
        while (!words.at(i).text().equals(word)) {
            i++;
        }
        return i;
    }
}
