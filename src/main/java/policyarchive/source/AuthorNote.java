package policyarchive.source;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a page says of the author in its last paragraphs: "Jane Doe is a staff writer at The Paper." */
final class AuthorNote {
    private static final Pattern OFFICE = Pattern.compile("\\p{Lu}[^.!?“\"]{2,60}? (?:is|are|was)"
        + " (?:a|an|the|our)\\b[^.!?“\"]{0,80}\\b(?:writers?|reporters?|correspondents?|columnists?|contributors?|(?:contributing|senior|technology|security|news|politics|managing|associate|deputy)"
        + " editors?)\\b(?: (?:at|for|of|with|to|based)\\b.{0,400}|[,.].{0,400})|The (?:author|writer)s?"
        + " (?:is|are|was|works?|teach(?:es)?)\\b[^“\"]{3,300}");
    private static final Pattern VERB =
            Pattern.compile(" ?(?:is|was|covers|writes|reports|works|has|can|leads|studies|teaches)\\b.{0,600}");
    private static final int DEPTH = 3;
    private static final int MOST_WORDS = 90;

    private AuthorNote() {}

    /** The lines without such notes among the last ones. */
    static List<Line> remove(List<Line> lines, Set<String> authors) {
        int end = lines.size();
        for (int i = end - 1; i >= Math.max(1, lines.size() - DEPTH); i--) {
            if (is(lines.get(i), authors)) {
                end = i;
            }
        }
        return lines.subList(0, end);
    }

    private static boolean is(Line line, Set<String> authors) {
        if (line.words() > MOST_WORDS) {
            return false;
        }
        String text = line.text();
        boolean named = authors.stream()
                .flatMap(a -> Stream.of(a, a.substring(0, Math.max(0, a.indexOf(' ')))))
                .filter(a -> a.length() > 2)
                .anyMatch(a -> text.startsWith(a)
                        && VERB.matcher(text.substring(a.length())).matches());
        return named || OFFICE.matcher(text).matches();
    }
}
