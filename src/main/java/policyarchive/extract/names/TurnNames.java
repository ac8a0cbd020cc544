package policyarchive.extract.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import policyarchive.extract.words.ArticleWords;
import policyarchive.extract.words.ArticleWords.Range;
import policyarchive.text.Span;

/**
 * Persons that nothing but the labels of an interview's turns names: {@code Ilse Vandermolen: …}, then {@code IV: …} or
 * {@code Vandermolen: …}. Whoever only asks is left out, as that may be a newspaper.
 */
final class TurnNames {
    private static final Pattern LABEL = Pattern.compile(
            "(?m)^\\*{0,2}(\\p{Lu}[\\p{L}.’'-]{0,30}(?: (?:(?:de|van|von|der|den|al|of|the|du|da|la|bin)"
                    + " ){0,2}\\p{Lu}[\\p{L}.’'-]{0,30}){0,3}):\\*{0,2}[ \\n"
                    + "]");
    /** Turns with which a label is one of a transcript. */
    private static final int FEWEST = 2;

    /** A labelled line: where the label stands, and whether the line ends as a question. */
    private record Turn(int start, int end, String label, boolean question) {}

    private final ArticleWords words;
    private final NameMap map;

    TurnNames(ArticleWords words, NameMap map) {
        this.words = words;
        this.map = map;
    }

    void find() {
        List<Turn> turns = turns(words.text());
        Map<String, Integer> answers = new HashMap<>();
        Map<String, Integer> questions = new HashMap<>();
        for (Turn turn : turns) {
            (turn.question() ? questions : answers).merge(turn.label(), 1, Integer::sum);
        }
        for (Turn turn : turns) {
            boolean several = turns.size() - answers.getOrDefault(turn.label(), 0) >= FEWEST;
            if (several && turn.label().indexOf(' ') > 0 && speaks(turn.label(), answers, questions)) {
                take(turn);
            }
        }
    }

    private static List<Turn> turns(String text) {
        List<Turn> turns = new ArrayList<>();
        Matcher m = LABEL.matcher(text);
        while (m.find()) {
            int end = text.indexOf('\n', m.end());
            String line = text.substring(m.end(), end < 0 ? text.length() : Math.max(end, m.end()))
                    .strip();
            turns.add(new Turn(m.start(1), m.end(1), m.group(1), line.endsWith("?")));
        }
        return turns;
    }

    /** Whether somebody has turns under the full name, the surname or the initials, and most of them are no questions. */
    private static boolean speaks(String label, Map<String, Integer> answers, Map<String, Integer> questions) {
        String surname = label.substring(label.lastIndexOf(' ') + 1);
        String initials = initials(label);
        int said = 0;
        int asked = 0;
        for (String form : List.of(label, surname, initials)) {
            said += answers.getOrDefault(form, 0);
            asked += questions.getOrDefault(form, 0);
        }
        return said >= FEWEST && asked < said;
    }

    private static String initials(String label) {
        StringBuilder initials = new StringBuilder();
        for (String part : label.split("[ -]", -1)) {
            if (!part.isEmpty() && Character.isUpperCase(part.charAt(0))) {
                initials.append(part.charAt(0));
            }
        }
        return initials.toString();
    }

    private void take(Turn turn) {
        Range name = words.within(new Span(turn.start(), turn.end()));
        boolean common = words.occursInLowerCase(words.at(name.to() - 1).lower());
        if (name.length() > 1 && !common && map.isFree(name)) {
            map.put(NameHit.person(name, turn.label(), "turn-label"));
        }
    }
}
