package policyarchive.extract.roles;

import java.util.HashSet;
import java.util.Set;
import policyarchive.extract.words.Calendar;
import policyarchive.extract.words.InstitutionWords;
import policyarchive.extract.words.Word;
import policyarchive.naming.NameLists;

/** Words that belong to a title beside its head. */
final class OfficeVocabulary {
    /** What may stand in lower case before a title with capitals. */
    private static final Set<String> TIMES = Set.of(
            "acting",
            "former",
            "then",
            "interim",
            "deputy",
            "assistant",
            "outgoing",
            "incoming",
            "current",
            "longtime",
            "retired",
            "late",
            "vice",
            "shadow",
            "ex",
            "senior",
            "newly",
            "appointed",
            "chief",
            "federal",
            "state");

    private final Set<String> modifiers =
            new HashSet<>(NameLists.words(OfficeVocabulary.class, "office-modifiers.txt"));
    private final InstitutionWords institutions = InstitutionWords.standard();

    /** Whether the word may stand before the head in the title. */
    boolean modifies(Word word, Word head) {
        if (!word.isWord()
                || Calendar.contains(word)
                || head.isCapitalised() && !word.isCapitalised() && !TIMES.contains(word.lower())) {
            return false;
        }
        if (modifiers.contains(word.lower()) || word.lower().startsWith("ex-")) {
            return true;
        }
        return word.isCapitalised() ? institutions.contains(word) : isPlainNoun(word);
    }

    /** Whether the word may stand in what follows {@code of} or {@code for} in the title. */
    boolean completes(Word word) {
        if (!word.isWord() || Calendar.contains(word)) {
            return false;
        }
        return word.isCapitalised()
                ? institutions.contains(word) || modifiers.contains(word.lower())
                : isPlainNoun(word) || modifiers.contains(word.lower());
    }

    private static boolean isPlainNoun(Word word) {
        return (word.isTagged("NOUN") || word.isTagged("ADJ")) && !word.isCapitalised() && !word.is("time");
    }
}
