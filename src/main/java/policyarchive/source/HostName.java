package policyarchive.source;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import policyarchive.text.Span;

/** The name a host is made of, where a text writes it out: {@code marlandmonitor.example} is the Marland Monitor's. */
final class HostName {
    private static final int SHORTEST = 5;
    private static final int MOST_WORDS = 6;
    /** Second-level labels below which sites register, as the public suffix list has them for English-speaking countries. */
    private static final Set<String> SUFFIXES = Set.of("co", "com", "org", "net", "ac", "gov", "edu", "or", "govt");

    private static final Set<String> LITTLE = Set.of("of", "the", "and", "for", "in", "on", "to", "a", "&");

    private HostName() {}

    /** Where a text first writes out a host's name, null where it does not. */
    static @Nullable Span in(String text, String host) {
        String label = label(host);
        if (label.length() < SHORTEST) {
            return null;
        }
        for (int at = nextWord(text, 0); at < text.length(); at = nextWord(text, wordEnd(text, at))) {
            int end = Character.isUpperCase(text.charAt(at)) ? end(text, at, label) : -1;
            if (end > 0) {
                return new Span(at, end);
            }
        }
        return null;
    }

    /** The label of a host that its owner chose, without hyphens. */
    private static String label(String host) {
        String[] labels = host.split("\\.", -1);
        int last = labels.length - 2;
        int chosen = last > 0 && SUFFIXES.contains(labels[last]) ? last - 1 : last;
        return chosen < 0 ? "" : labels[chosen].replace("-", "");
    }

    /** Where capitalised words end that make up a label together, -1 where they do not. */
    private static int end(String text, int from, String label) {
        int at = from;
        int spelt = 0;
        for (int words = 0; words < MOST_WORDS && at < text.length(); words++) {
            int end = wordEnd(text, at);
            String word = text.substring(at, Math.min(end, at + label.length() + 1));
            String plain = word.toLowerCase(Locale.ROOT);
            boolean name = Character.isUpperCase(word.charAt(0)) || LITTLE.contains(plain);
            if (!name || !label.startsWith(plain, spelt)) {
                return -1;
            }
            spelt += plain.length();
            if (spelt == label.length()) {
                return end;
            }
            if (end >= text.length() || text.charAt(end) != ' ') {
                return -1;
            }
            at = end + 1;
        }
        return -1;
    }

    private static int nextWord(String text, int from) {
        int at = from;
        while (at < text.length() && !Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int wordEnd(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        return Math.max(at, Math.min(from + 1, text.length()));
    }
}
