package policyarchive.extract.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import policyarchive.text.Span;

class TurnLabelsTests {
    @Test
    void readsNamesWithPartyAndPlace() {
        assertThat(labels("Ann Lee (Labour, York): I agree.", "Bo Ek (Norway): No.", "Ann Lee (Labour, York): Well."))
                .containsExactly("Ann Lee", "Bo Ek", "Ann Lee");
    }

    @Test
    void leavesQuestionsOut() {
        assertThat(labels("Q: Why?", "A: Because of the keys.", "Q: When?", "A: Soon."))
                .containsExactly("A", "A");
    }

    @Test
    void takesHeaderFieldsForNoTurns() {
        assertThat(labels("Title: Locks", "Source: The Paper", "Date: 2 May 2019", "Author: Ann Lee"))
                .isEmpty();
    }

    private static List<String> labels(String... paragraphs) {
        StringBuilder text = new StringBuilder();
        List<Span> blocks = new ArrayList<>();
        for (String paragraph : paragraphs) {
            blocks.add(new Span(text.length(), text.length() + paragraph.length()));
            text.append(paragraph).append('\n');
        }
        return TurnLabels.of(text.toString(), blocks).stream()
                .map(TurnLabels.Turn::label)
                .toList();
    }
}
