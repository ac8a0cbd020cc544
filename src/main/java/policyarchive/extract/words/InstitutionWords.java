package policyarchive.extract.words;

import java.util.HashSet;
import java.util.Set;
import policyarchive.naming.NameLists;

/** Words of bodies, laws, products and headings, which hardly ever stand in a person's name ({@code institution-words.txt}). */
public final class InstitutionWords {
    private static final class Standard {
        static final InstitutionWords LIST = new InstitutionWords();
    }

    private final Set<String> words = new HashSet<>(NameLists.words(InstitutionWords.class, "institution-words.txt"));

    private InstitutionWords() {}

    /** The list of this project, loaded once. */
    public static InstitutionWords standard() {
        return Standard.LIST;
    }

    public boolean contains(Word word) {
        return words.contains(word.lower());
    }
}
