package policyarchive.naming;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** How personal names are built and when two of them may be one person's. Pure functions. */
public final class PersonNames {
    private static final Set<String> HONORIFICS = new HashSet<>(NameLists.words(PersonNames.class, "honorifics.txt"));
    private static final Set<String> PARTICLES = Set.of(
            "de", "del", "della", "di", "da", "das", "do", "dos", "du", "des", "van", "von", "der", "den", "ter", "ten",
            "zu", "zur", "la", "le", "el", "al", "bin", "ibn", "bint", "ben", "abu", "af", "av", "st", "st.", "y", "e",
            "in", "'t", "op", "mac", "mc", "ó", "ní", "nic", "mhic", "uí", "ua");
    private static final Set<String> LOWER_PARTICLES = Set.of(
            "de", "del", "della", "di", "da", "das", "do", "dos", "du", "des", "van", "von", "der", "den", "ter", "ten",
            "zu", "zur", "la", "le", "el", "al", "bin", "ibn", "bint", "ben", "af", "av", "y", "'t", "op", "ní", "nic");
    private static final Set<String> SUFFIXES = Set.of(
            "jr", "sr", "ii", "iii", "iv", "mp", "qc", "kc", "obe", "mbe", "cbe", "phd", "md", "esq", "msp", "mep",
            "td");

    private PersonNames() {}

    /** Whether this word, in whatever case, is an honorific or a part of one. */
    public static boolean isHonorific(String word) {
        return HONORIFICS.contains(Spelling.fold(word));
    }

    /** Whether this word may stand, written as it is, between given name and surname as part of the latter. */
    public static boolean isParticle(String word) {
        return LOWER_PARTICLES.contains(word) || isCapitalisedParticle(word);
    }

    private static boolean isCapitalisedParticle(String word) {
        return Character.isUpperCase(word.charAt(0)) && PARTICLES.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether this is a suffix of a name, such as {@code Jr.} or {@code MP}. */
    public static boolean isSuffix(String word) {
        return SUFFIXES.contains(Spelling.fold(word)) && Character.isUpperCase(word.charAt(0));
    }

    /** Whether this is one letter, or several with full stops, as in {@code K.} or {@code H.R.}, but for the Irish particle. */
    public static boolean isInitial(String word) {
        if (word.length() == 1) {
            return Character.isUpperCase(word.charAt(0)) && word.charAt(0) != '\u00d3';
        }
        for (int i = 0; i < word.length(); i++) {
            boolean letter = Character.isUpperCase(word.charAt(i));
            if (i % 2 == 0 ? !letter : word.charAt(i) != '.') {
                return false;
            }
        }
        return word.length() % 2 == 0;
    }

    /** The parts of a name; honorifics before it are dropped, a single word is a surname. */
    public static PersonName parse(String name) {
        List<String> words =
                new ArrayList<>(List.of(name.strip().replace(",", " ").split("\\s+")));
        while (words.size() > 1 && isHonorific(words.getFirst())) {
            words.removeFirst();
        }
        String suffix = "";
        while (words.size() > 1 && isSuffix(words.getLast())) {
            suffix = words.removeLast();
        }
        String surname = words.removeLast();
        int particles = words.size();
        while (particles > 1 && isParticle(words.get(particles - 1))) {
            particles--;
        }
        if (particles == 1 && isParticle(words.getFirst())) {
            particles = 0;
        }
        String particle = String.join(" ", words.subList(particles, words.size()));
        return new PersonName(words.subList(0, particles), particle, surname, isGenerational(suffix) ? suffix : "");
    }

    private static boolean isGenerational(String suffix) {
        return Set.of("jr", "sr", "ii", "iii", "iv").contains(Spelling.fold(suffix));
    }

    /**
     * Whether two names may be one person's: the same surname (a particle may be missing), and given names that are
     * equal, an initial of each other, or a nickname's. A surname alone agrees with each bearer of it.
     */
    public static boolean compatible(PersonName one, PersonName other) {
        return sameFamily(one, other) && sameGiven(one, other) || endsWith(one, other) || endsWith(other, one);
    }

    /** Whether the one name, of two words at least, is the end of the other: {@code Mr Singleton Norton}. */
    private static boolean endsWith(PersonName whole, PersonName end) {
        String tail = Spelling.fold(end.plain());
        return tail.indexOf(' ') > 0 && Spelling.fold(whole.plain()).endsWith(" " + tail);
    }

    private static boolean sameFamily(PersonName one, PersonName other) {
        String a = Spelling.fold(one.surname());
        String b = Spelling.fold(other.surname());
        if (a.equals(b)) {
            String p = Spelling.fold(one.particle());
            String q = Spelling.fold(other.particle());
            return p.equals(q) || p.isEmpty() || q.isEmpty();
        }
        return Spelling.fold(one.family()).equals(Spelling.fold(other.family()));
    }

    private static boolean sameGiven(PersonName one, PersonName other) {
        if (!one.hasGiven() || !other.hasGiven()) {
            return true;
        }
        String a = one.callName();
        String b = other.callName();
        if (isInitial(a) || isInitial(b)) {
            return Character.toLowerCase(a.charAt(0)) == Character.toLowerCase(b.charAt(0));
        }
        return Nicknames.standard().related(a, b) && sameMiddleInitials(one, other);
    }

    private static boolean sameMiddleInitials(PersonName one, PersonName other) {
        if (one.given().size() < 2 || other.given().size() < 2) {
            return true;
        }
        return Character.toLowerCase(one.given().get(1).charAt(0))
                == Character.toLowerCase(other.given().get(1).charAt(0));
    }

    /** The name to show for a person of these forms: the fullest, with the formal given name where one form has it. */
    public static String canonical(List<PersonName> forms) {
        PersonName best = forms.getFirst();
        for (PersonName form : forms) {
            if (rank(form) > rank(best) || formal(form, best)) {
                best = form;
            }
        }
        return best.plain();
    }

    private static boolean formal(PersonName form, PersonName than) {
        return form.hasGiven()
                && than.hasGiven()
                && rank(form) == rank(than)
                && Nicknames.standard().isShortFor(than.callName(), form.callName());
    }

    private static int rank(PersonName name) {
        boolean named = name.given().stream().anyMatch(part -> !isInitial(part));
        return (name.hasGiven() ? 1 : 0) + (named ? 2 : 0) + (name.particle().isEmpty() ? 0 : 1);
    }
}
