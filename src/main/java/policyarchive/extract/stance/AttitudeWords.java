package policyarchive.extract.stance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import policyarchive.extract.speech.WordList;
import policyarchive.text.Span;

/** The words of {@code attitude-words.txt}, found in a text: attitudes, what turns them round, and things. */
final class AttitudeWords {
    /** Classes of words, as the list names them. */
    enum Kind {
        FAVOUR,
        OPPOSE,
        SCRAP,
        HARM,
        PROTECT,
        RESTRICT,
        MAKE,
        FEAR,
        BLAME,
        INSTEAD,
        WITHOUT,
        NOT,
        REFUSE,
        DENY,
        SUPPOSE,
        LINK,
        BE,
        BREAK,
        BAD,
        GOOD,
        ACCESS,
        PERIL,
        ENCRYPTION,
        RIGHTS,
        SYSTEMS,
        SAFETY,
        TRADE,
        MEASURE,
        PLAN,
        PAPER,
        COMPANIES,
        AUTHORITIES,
        OTHER,
        /** The end of a clause. */
        STOP,
        COMMA;

        boolean isAttitude() {
            return compareTo(BLAME) <= 0;
        }

        boolean isThing() {
            return compareTo(ACCESS) >= 0 && compareTo(AUTHORITIES) <= 0;
        }
    }

    /**
     * A word of the list where it stands.
     *
     * @param at its place counted in words of the text
     */
    record Found(Kind kind, String word, Span span, int at) {}

    private static final Pattern WORD = Pattern.compile(
            "(?:Dr|Mr|Mrs|Ms|Prof|Sen|Rep|Gov|Gen|Hon)\\.|[\\p{L}\\p{N}]+(?:['’]\\p{L}{1,8})?|[.;:!?—()\\[\\]]|,");
    private static final Pattern CONTRACTED = Pattern.compile("\\p{L}{2,8}n['’]t|can['’]t");
    private static final Set<String> PARTICIPLES =
            Set.of("proposed", "adopted", "passed", "signed", "recommended", "approved", "enacted", "ratified");
    private static final Pattern DETERMINER = Pattern.compile(
            "the|this|that|these|those|an?|any|its|their|his|her|our|your|newly|recently|currently|\\p{L}{2,30}['’]s|\\p{L}{2,30}s['’]");
    /** Words of the longest entry. */
    private static final int LONGEST = 4;

    private static final Map<String, Kind> KINDS = read();

    /** With which the entries of several words begin. */
    private static final Set<String> OPENERS = KINDS.keySet().stream()
            .filter(entry -> entry.indexOf(' ') > 0)
            .map(entry -> entry.substring(0, entry.indexOf(' ')))
            .collect(Collectors.toUnmodifiableSet());

    private AttitudeWords() {}

    private static Map<String, Kind> read() {
        Map<String, Kind> kinds = new HashMap<>();
        WordList.read(AttitudeWords.class, "attitude-words.txt").forEach((kind, words) -> {
            for (String word : words) {
                for (String form : word.endsWith("~") ? forms(word.substring(0, word.length() - 1)) : List.of(word)) {
                    kinds.putIfAbsent(form.replace('_', ' '), Kind.valueOf(kind));
                }
            }
        });
        return Map.copyOf(kinds);
    }

    /** The regular forms of a verb; some that do not exist are among them and do no harm. */
    private static List<String> forms(String verb) {
        String stem = verb.endsWith("e") ? verb.substring(0, verb.length() - 1) : verb;
        List<String> forms = new ArrayList<>(List.of(verb, verb + "s", verb + "es", stem + "ed", stem + "ing"));
        String last = verb.substring(verb.length() - 1);
        forms.add(verb + last + "ed");
        forms.add(verb + last + "ing");
        if (last.equals("y")) {
            forms.add(verb.substring(0, verb.length() - 1) + "ies");
            forms.add(verb.substring(0, verb.length() - 1) + "ied");
        }
        return forms;
    }

    /** The words of the list in a stretch of a text, the longest of those that begin at one place. */
    static List<Found> find(String text, Span stretch) {
        List<Span> spans = new ArrayList<>();
        List<String> words = new ArrayList<>();
        Matcher m = WORD.matcher(text).region(stretch.start(), stretch.end());
        while (m.find()) {
            spans.add(new Span(m.start(), m.end()));
            words.add(m.group().toLowerCase(Locale.ROOT));
        }
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < words.size(); ) {
            i += isOfName(text, spans, i) ? 1 : add(words, spans, i, found);
        }
        return found;
    }

    /** "The (Procedure and Safeguards) Rules": an attitude with a capital within its sentence is part of a name. */
    private static boolean isOfName(String text, List<Span> spans, int at) {
        Span word = spans.get(at);
        if (at == 0 || !Character.isUpperCase(text.charAt(word.start()))) {
            return false;
        }
        Kind kind = KINDS.get(word.of(text).toLowerCase(Locale.ROOT));
        return kind != null
                && kind.isAttitude()
                && Character.isLetterOrDigit(text.charAt(spans.get(at - 1).end() - 1))
                && text.charAt(word.start() - 1) == ' ';
    }

    /** Adds what begins at a word; how many words it takes. */
    private static int add(List<String> words, List<Span> spans, int at, List<Found> found) {
        int most = OPENERS.contains(words.get(at)) ? Math.min(LONGEST, words.size() - at) : 1;
        for (int n = most; n > 0; n--) {
            String entry = n == 1 ? words.get(at) : String.join(" ", words.subList(at, at + n));
            Kind kind = n == 1 ? kind(entry) : KINDS.get(entry);
            if (kind != null && !(n == 1 && isAttribute(words, at))) {
                found.add(new Found(kind, entry, spans.get(at).hull(spans.get(at + n - 1)), at));
                return n;
            }
        }
        return 1;
    }

    /** "The proposed bill", "a recently adopted law": the participle only tells which bill. */
    private static boolean isAttribute(List<String> words, int at) {
        return at > 0
                && PARTICIPLES.contains(words.get(at))
                && DETERMINER.matcher(words.get(at - 1)).matches();
    }

    private static @Nullable Kind kind(String word) {
        if (!Character.isLetterOrDigit(word.charAt(0))) {
            return word.equals(",") ? Kind.COMMA : Kind.STOP;
        }
        return word.endsWith("t") && CONTRACTED.matcher(word).matches() ? Kind.NOT : KINDS.get(word);
    }
}
