package policyarchive.extract.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordListTests {
    @Test
    void readsTheWordsOfEachClassInOrder() {
        assertThat(WordList.read(WordListTests.class, "words-of-the-tests.txt"))
                .containsExactly(entry("ports", List.of("oslo", "lima", "york")), entry("roads", List.of("one")));
    }

    @Test
    void saysWhichListIsMissing() {
        assertThatIllegalStateException()
                .isThrownBy(() -> WordList.read(WordListTests.class, "nowhere.txt"))
                .withMessageContaining("nowhere.txt");
    }
}
