package policyarchive.extract.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import policyarchive.extract.speech.TurnLabels.Turn;
import policyarchive.text.Span;

/** Interviews whose turns begin with a dash: who asks and who answers take turns, and no label names them. */
final class DashDialogue {
    /** Turns without which dashes are a list's. */
    private static final int FEWEST = 4;

    private static final Pattern DASH = Pattern.compile("^(?:—|–|--|―)\\s*(?=\\S)");

    private DashDialogue() {}

    /** The turns of those who answer, in order; none where there is no such interview. */
    static List<Turn> answers(String text, List<Span> blocks) {
        List<Turn> answers = new ArrayList<>();
        List<Span> run = new ArrayList<>();
        for (Span block : blocks) {
            Matcher dash = DASH.matcher(text).region(block.start(), block.end());
            if (dash.find()) {
                run.add(new Span(dash.end(), block.end()));
            } else {
                addAnswers(text, run, answers);
                run.clear();
            }
        }
        addAnswers(text, run, answers);
        return answers;
    }

    private static void addAnswers(String text, List<Span> run, List<Turn> answers) {
        if (run.size() < FEWEST || !asks(text, run.getFirst())) {
            return;
        }
        for (int i = 1; i < run.size(); i += 2) {
            if (!asks(text, run.get(i))) {
                answers.add(new Turn(null, run.get(i), "", false));
            }
        }
    }

    private static boolean asks(String text, Span turn) {
        return text.charAt(turn.end() - 1) == '?';
    }
}
