package policyarchive.source;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The wordings of web pages around articles, read from {@code boilerplate.txt}; compared as {@link Words#plain}. */
final class Phrases {
    enum Kind {
        /** The whole line. */
        LINE,
        /** The whole line, where the text has not begun or the neighbours are of the same kind. */
        MENU,
        /** The words before a colon that begins a short line. */
        LABEL,
        /** The first words of a short line. */
        START,
        /** Somewhere in a short line. */
        PART,
        /** The whole line, or its first words before a colon; the article is over. */
        END,
        /** The whole line; headlines of other articles follow. */
        TEASERS
    }

    private static final Map<Kind, Set<String>> ALL = read();
    /** No phrase has more words. */
    private static final int LONGEST = 9;

    private Phrases() {}

    private static Set<String> of(Kind kind) {
        return ALL.getOrDefault(kind, Set.of());
    }

    static boolean isLine(String plain) {
        return of(Kind.LINE).contains(plain);
    }

    static boolean isMenu(String plain) {
        return of(Kind.MENU).contains(plain);
    }

    static boolean isLabel(String plain) {
        return of(Kind.LABEL).contains(plain);
    }

    static boolean isEnd(String plain) {
        return of(Kind.END).contains(plain);
    }

    static boolean isTeasers(String plain) {
        return of(Kind.TEASERS).contains(plain);
    }

    static boolean starts(String plain) {
        return startsWithAny(plain, of(Kind.START));
    }

    static boolean startsAsEnd(String plain) {
        return startsWithAny(plain, of(Kind.END));
    }

    static boolean contains(String plain) {
        for (int at = 0; at >= 0 && at < plain.length(); at = plain.indexOf(' ', at) + 1) {
            if (startsWithAny(plain.substring(at), of(Kind.PART))) {
                return true;
            }
            if (plain.indexOf(' ', at) < 0) {
                return false;
            }
        }
        return false;
    }

    /** Whether a text is nothing but lines and menu entries, at least so many, run together. */
    static boolean isAll(String plain, int least) {
        int at = 0;
        int entries = 0;
        while (at < plain.length()) {
            int end = longest(plain, at);
            if (end < 0) {
                return false;
            }
            entries++;
            at = end + 1;
        }
        return entries >= least;
    }

    /** Where the longest line or menu entry ends that begins at an offset, -1 where none does. */
    private static int longest(String plain, int at) {
        int found = -1;
        int end = at;
        for (int words = 0; words < LONGEST && end < plain.length(); words++) {
            int space = plain.indexOf(' ', end + 1);
            end = space < 0 ? plain.length() : space;
            String phrase = plain.substring(at, end);
            found = isLine(phrase) || isMenu(phrase) ? end : found;
        }
        return found;
    }

    private static boolean startsWithAny(String plain, Set<String> phrases) {
        int end = 0;
        for (int words = 0; words < LONGEST && end < plain.length(); words++) {
            int space = plain.indexOf(' ', end + 1);
            end = space < 0 ? plain.length() : space;
            if (phrases.contains(plain.substring(0, end))) {
                return true;
            }
        }
        return false;
    }

    private static Map<Kind, Set<String>> read() {
        Map<Kind, Set<String>> all = new EnumMap<>(Kind.class);
        try (InputStream in = Phrases.class.getResourceAsStream("boilerplate.txt")) {
            if (in == null) {
                throw new IllegalStateException("missing from the class path: policyarchive/source/boilerplate.txt");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            reader.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).forEach(l -> add(all, l));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    private static void add(Map<Kind, Set<String>> all, String line) {
        int colon = line.indexOf(':');
        Kind kind = Kind.valueOf(line.substring(0, colon).toUpperCase(Locale.ROOT));
        all.computeIfAbsent(kind, k -> new HashSet<>()).add(Words.plain(line.substring(colon + 1)));
    }
}
