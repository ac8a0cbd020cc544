package policyarchive.extract.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import policyarchive.text.Span;

class DashDialogueTests {
    private static List<String> answers(String... paragraphs) {
        List<Span> blocks = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (String paragraph : paragraphs) {
            blocks.add(new Span(text.length(), text.length() + paragraph.length()));
            text.append(paragraph).append("\n\n");
        }
        return DashDialogue.answers(text.toString(), blocks).stream()
                .map(turn -> turn.words().of(text))
                .toList();
    }

    @Test
    void takesEverySecondTurnForAnAnswer() {
        assertThat(answers(
                        "We met at the harbour.",
                        "— Will the bridge open?",
                        "— It will, in spring.",
                        "— The engineers doubt it.",
                        "— They doubted the last one, too."))
                .containsExactly("It will, in spring.", "They doubted the last one, too.");
    }

    @Test
    void leavesListsWithDashesAlone() {
        assertThat(answers("— a new bridge", "— a new road", "— a new pier", "— a ferry"))
                .isEmpty();
        assertThat(answers("— Will it open?", "— It will.")).isEmpty();
    }

    @Test
    void takesAnExchangeOfTwoWhoWereNamedBefore() {
        String text = "Anna Berg met Ole Lund. Berg: The pier is safe enough. Lund: It is not safe at all.";
        int berg = text.indexOf("Berg:");
        int lund = text.indexOf("Lund:");
        List<Span> blocks = List.of(new Span(0, berg - 1), new Span(berg, lund - 1), new Span(lund, text.length()));
        assertThat(TurnLabels.of(text, blocks)).hasSize(2);
        String fields = text.replace("Berg:", "Roof:").replace("Lund:", "Wall:");
        assertThat(TurnLabels.of(fields, blocks)).isEmpty();
    }
}
