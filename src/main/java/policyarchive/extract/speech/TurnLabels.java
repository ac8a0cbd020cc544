package policyarchive.extract.speech;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import policyarchive.text.Span;
import policyarchive.text.SpanSearch;
import policyarchive.text.WordPattern;

/**
 * The labels with which paragraphs of interviews, debates and hearings begin: "Q:", "A:", "NAME:",
 * "Name (Party, Place):".
 */
final class TurnLabels {
    /**
     * A labelled paragraph.
     *
     * @param name the label with its brackets, without the colon; null where a dash stands for it
     * @param words what is said
     */
    record Turn(@Nullable Span name, Span words, String label, boolean question) {}

    /** Code units at the start of a paragraph in which a label stands. */
    private static final int LONGEST = 160;
    /** Labelled paragraphs that make a transcript. */
    private static final int FEWEST = 3;

    private static final Pattern LABEL = Pattern.compile("^\\*{0,2}((?:[QA](?=[.:]| \\()|\\p{Lu}[\\p{L}.’'-]{1,30}(?:"
            + " (?:(?:de|van|von|der|al|of|the|for|and|du|da|la|bin) ){0,2}\\p{Lu}[\\p{L}.’'-]{0,30}){0,5}))("
            + " \\([^()]{2,100}\\))?(?::|(?<=^[QA])\\.)\\*{0,2}\\s");
    private static final Pattern FIELD = Pattern.compile(
            "(?i)title|source|date|author|authors|url|note|notes|update|updated|photo|image|caption|related|read"
                + " more|by|contact|contacts|tags|published|category|topics|from|to|subject|cc|language|section|summary|description|correction|editor.?s"
                + " note|disclaimer|see also|more|watch|listen|host|keywords|location|abstract|link|copyright");

    private TurnLabels() {}

    /** The turns of a transcript, in order; none where the text is no transcript. */
    static List<Turn> of(String text, List<Span> blocks) {
        List<Turn> turns = new ArrayList<>();
        Map<String, Integer> counts = new HashMap<>();
        int bracketed = 0;
        for (Span block : blocks) {
            Matcher m = LABEL.matcher(block.of(text).substring(0, Math.min(block.length(), LONGEST)));
            if (m.find() && !FIELD.matcher(m.group(1)).matches()) {
                turns.add(turn(text, block, m));
                counts.merge(m.group(1), 1, Integer::sum);
                bracketed += m.group(2) != null ? 1 : 0;
            }
        }
        boolean interview = counts.containsKey("Q") && counts.containsKey("A");
        boolean repeated =
                counts.size() > 1 && counts.values().stream().filter(n -> n > 1).count() > 1;
        boolean exchange =
                turns.size() == 2 && counts.size() == 2 && turns.stream().allMatch(t -> isNamed(text, t));
        boolean transcript = exchange || turns.size() >= FEWEST && (interview || bracketed > 1 || repeated);
        return transcript ? answers(turns) : DashDialogue.answers(text, blocks);
    }

    /** Whether the label is a name that stood in the text before, a surname behind another part of the name. */
    private static boolean isNamed(String text, Turn turn) {
        Span name = Objects.requireNonNull(turn.name());
        int at = text.lastIndexOf(turn.label(), name.start() - 1);
        boolean whole = turn.label().indexOf(' ') > 0;
        int word = at < 2 ? -1 : text.lastIndexOf(' ', at - 2) + 1;
        return at >= 0 && whole || word >= 0 && text.charAt(at - 1) == ' ' && Character.isUpperCase(text.charAt(word));
    }

    private static Turn turn(String text, Span block, Matcher m) {
        Span name = new Span(block.start() + m.start(1), block.start() + Math.max(m.end(1), m.end(2)));
        Span words = new Span(block.start() + m.end(), block.end());
        String label = m.group(1);
        boolean asks = WordPattern.matches(label, "Q|Question|Interviewer|Moderator") || isQuestion(words.of(text));
        return new Turn(name, words, label, asks);
    }

    /** Without the turns of those who only ask. */
    private static List<Turn> answers(List<Turn> turns) {
        return turns.stream().filter(turn -> !turn.question()).toList();
    }

    /** Whether nothing but a question is asked. */
    private static boolean isQuestion(String words) {
        String stripped = words.strip();
        boolean asks = stripped.endsWith("?") || stripped.endsWith("?”") || stripped.endsWith("?\"");
        return asks && !stripped.contains(". ") && !stripped.contains("! ");
    }

    /** The turn that holds an offset, null where none does. */
    static @Nullable Turn at(List<Turn> turns, int offset) {
        int i = SpanSearch.firstEndingAfter(turns, Turn::words, offset);
        return i < turns.size() && turns.get(i).words().contains(offset) ? turns.get(i) : null;
    }
}
