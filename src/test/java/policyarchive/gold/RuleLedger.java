package policyarchive.gold;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** How often each rule found something in the annotated articles, how often that was right, and one example. */
public final class RuleLedger {

    private static final int LONGEST_EXAMPLE = 110;

    private final Map<String, Entry> entries = new TreeMap<>();

    private static final class Entry {
        private int found;
        private int judged;
        private int right;
        private String example = "";
    }

    /**
     * Counts one find.
     *
     * @param kind what the rule finds
     * @param right whether the gold has it too, null where the gold says nothing of such finds
     * @param example the words, shown if they are the rule's first that are not wrong
     */
    void count(String kind, String rule, @Nullable Boolean right, String example) {
        Entry entry = entries.computeIfAbsent("| %s | `%s` |".formatted(kind, rule), key -> new Entry());
        entry.found++;
        if (right != null) {
            entry.judged++;
            entry.right += right ? 1 : 0;
        }
        if (entry.example.isEmpty() && !Boolean.FALSE.equals(right)) {
            entry.example = shortened(example);
        }
    }

    private static String shortened(String example) {
        String line = example.replaceAll("\\s+", " ").replace("|", "\\|").strip();
        return line.length() <= LONGEST_EXAMPLE ? line : line.substring(0, LONGEST_EXAMPLE) + " …";
    }

    /** A Markdown table with one line for each kind and rule. */
    public String table() {
        StringBuilder table =
                new StringBuilder("| finds | rule | times | right | example |\n|---|---|---:|---:|---|\n");
        entries.forEach((key, entry) ->
                table.append(key).append(" %d | %s | %s |%n".formatted(entry.found, percentage(entry), entry.example)));
        return table.toString();
    }

    private static String percentage(Entry entry) {
        return entry.judged == 0 ? "–" : Math.round(100.0 * entry.right / entry.judged) + " %";
    }

    /** How the line of each rule begins. */
    public Set<String> rules() {
        return Set.copyOf(entries.keySet());
    }
}
