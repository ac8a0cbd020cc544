package policyarchive.parallels.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import policyarchive.text.Span;

class WordTests {

    @Test
    void readsWordsWithoutMarksCaseAndPossessive() {
        assertThat(Word.in("“Ministers’ end-to-end,” Ann’s door: don't!"))
                .extracting(Word::key)
                .containsExactly("ministers", "end", "to", "end", "ann", "door", "dont");
    }

    @Test
    void keepsThePlaceInTheText() {
        String text = "a “door” here";
        assertThat(Word.in(text, new Span(2, text.length()), 1))
                .singleElement()
                .satisfies(word -> assertThat(word.span().of(text)).isEqualTo("door"));
    }

    @ParameterizedTest
    @CsvSource({"message,messages", "encrypt,encrypted", "party,parties", "warn,warning", "want,wanted"})
    void readsFormsOfOneWordAlike(String one, String other) {
        assertThat(Word.base(one)).isEqualTo(Word.base(other));
    }

    @ParameterizedTest
    @CsvSource({"police,policy", "access,acces", "us,use", "bus,busy"})
    void keepsOtherWordsApart(String one, String other) {
        assertThat(Word.base(one)).isNotEqualTo(Word.base(other));
    }
}
