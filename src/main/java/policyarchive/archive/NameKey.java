package policyarchive.archive;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import policyarchive.naming.PersonName;
import policyarchive.naming.PersonNames;
import policyarchive.vocabulary.ActorKind;

/**
 * The spelling in which names are compared: without case, accents, dots, possessives, a leading article and, for
 * organisations, the legal form.
 */
public final class NameKey {
    /** Longest key kept, the width of its column. */
    static final int LENGTH = 255;

    /** Legal forms that newspapers write or leave out at will. */
    private static final Set<String> LEGAL_FORMS = Set.of(
            "inc",
            "incorporated",
            "ltd",
            "limited",
            "llc",
            "llp",
            "plc",
            "corp",
            "corporation",
            "co",
            "gmbh",
            "ag",
            "sa",
            "bv",
            "nv",
            "oy",
            "ab",
            "pvt",
            "pty");

    private NameKey() {}

    /** The key of a name of that kind. */
    public static String of(String name, ActorKind kind) {
        return kind == ActorKind.PERSON ? person(name) : organisation(name);
    }

    /** The key of a person's name. */
    public static String person(String name) {
        PersonName parsed = PersonNames.parse(name);
        return join(words(String.join(" ", parsed.given()) + " " + parsed.family() + " " + parsed.suffix()));
    }

    /** The key of the name of anything but a person. */
    public static String organisation(String name) {
        List<String> words = words(name);
        while (words.size() > 1 && LEGAL_FORMS.contains(words.getLast())) {
            words.removeLast();
        }
        return join(words);
    }

    /** The key of a person's surname without its particle, which persons are gathered by before they are compared. */
    public static String family(String name) {
        return organisation(PersonNames.parse(name).surname());
    }

    /** Folded words; a name may be hostile and long, so every step is linear. */
    static List<String> words(String name) {
        String bare = Normalizer.normalize(name, Normalizer.Form.NFKD);
        StringBuilder kept = new StringBuilder(bare.length());
        for (int i = 0; i < bare.length(); i++) {
            char c = bare.charAt(i);
            if (c == '&') {
                kept.append(" and ");
            } else if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                kept.append(c);
            } else if (isPossessive(bare, i)) {
                i++;
            } else if (Character.getType(c) != Character.NON_SPACING_MARK && "'’.".indexOf(c) < 0) {
                kept.append(' ');
            }
        }
        List<String> words = new ArrayList<>(
                List.of(kept.toString().strip().toLowerCase(Locale.ROOT).split("\\s+")));
        words.removeIf(String::isEmpty);
        if (words.size() > 1 && words.getFirst().equals("the")) {
            words.removeFirst();
        }
        return words;
    }

    private static boolean isPossessive(String text, int at) {
        return "'’".indexOf(text.charAt(at)) >= 0
                && at + 1 < text.length()
                && Character.toLowerCase(text.charAt(at + 1)) == 's'
                && (at + 2 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 2)));
    }

    private static String join(List<String> words) {
        return clip(String.join(" ", words));
    }

    private static String clip(String key) {
        return key.length() <= LENGTH ? key : key.substring(0, LENGTH);
    }
}
