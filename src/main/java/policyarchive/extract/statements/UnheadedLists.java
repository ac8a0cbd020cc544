package policyarchive.extract.statements;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import policyarchive.extract.statements.SignatureList.Entry;
import policyarchive.naming.Nicknames;
import policyarchive.naming.PersonNames;
import policyarchive.source.ParsedArticle;
import policyarchive.text.Span;

/**
 * Tells lists of signatories that no line announces: names below the states they sign for, and the names below a letter
 * or a statement that the article prints.
 */
final class UnheadedLists {
    private static final int FEWEST_STATES = 3;
    private static final int FEWEST_BODIES = 4;
    private static final int LONGEST_PERSON = 5;
    /** Lines of a list without a heading that are looked at to tell whether it is one. */
    private static final int LONGEST_LIST = 500;

    /** A letter greets, an agreement says what it is in a line of its own. */
    private static final Pattern LETTER = Pattern.compile(
            "(?:Dear |(?:Sirs?|Madam|Sir or Madam)(?:,|:| [–—-])|To whom it may concern|An open letter to ).{0,200}|"
                    + "(?i:(?:joint|open|common|public) (?:statement|letter|declaration|appeal)\\b)[^.!?]{0,160}",
            Pattern.DOTALL);

    private static final Pattern FIRST_PERSON = Pattern.compile("(?:^|\\. )(?:Sirs?, [–—-] )?(?:We|Our)\\b");
    private static final Pattern SENTENCE = Pattern.compile("[.!?]['\"”’)]?\\s*$");

    private final String text;
    private final List<Span> lines;
    private final SignatureLine reader;
    private final boolean names;
    private final boolean titled;
    private final boolean letter;
    /** The first line that says "we"; as many as there are lines where none does. */
    private final int firstPerson;
    /** Before this line no list below states begins, as one that was read up to it was none. */
    private int statelessUpTo;

    UnheadedLists(ParsedArticle article, List<Span> lines, SignatureLine reader) {
        this.text = article.text();
        this.lines = lines;
        this.reader = reader;
        this.names = DocumentNoun.in(article.title().text()) || DocumentNoun.in(text);
        this.titled = DocumentNoun.opening(article.title().text()) != null;
        this.letter = titled
                || lines.stream().anyMatch(line -> LETTER.matcher(line.of(text)).matches());
        int first = 0;
        while (first < lines.size()
                && !FIRST_PERSON.matcher(lines.get(first).of(text)).find()) {
            first++;
        }
        this.firstPerson = first;
    }

    /** Whether what stands in a list that would begin with a line shows that it is one of signatories. */
    boolean opens(int first) {
        return names && StateHeading.in(text, lines.get(first)) != null && isOfStates(first)
                || letter && closesLetter(first);
    }

    /** Names below at least three states. */
    private boolean isOfStates(int first) {
        if (first < statelessUpTo) {
            return false;
        }
        Set<String> states = new TreeSet<>();
        Span above = null;
        int i = first;
        for (; i < lines.size(); i++) {
            Span state = StateHeading.in(text, lines.get(i));
            Entry entry = reader.entry(lines.get(i), 0);
            if (state == null && entry == null) {
                break;
            }
            if (above != null && state == null && isPlain(entry)) {
                states.add(above.of(text));
            }
            above = state;
        }
        boolean enough = states.size() >= FEWEST_STATES;
        statelessUpTo = enough ? statelessUpTo : i;
        return enough;
    }

    /** Names right below a sentence of a letter in the first person, most of them persons' or up to the end of the text. */
    private boolean closesLetter(int first) {
        if (first == 0
                || !SENTENCE.matcher(lines.get(first - 1).of(text)).find()
                || reader.entry(lines.get(first), 0) == null
                || firstPerson >= first) {
            return false;
        }
        int entries = 0;
        int people = 0;
        int i = first;
        for (; i < Math.min(lines.size(), first + LONGEST_LIST); i++) {
            Entry entry = reader.entry(lines.get(i), 0);
            boolean beside = entry == null
                    && i > first
                    && SignatureLine.isBeside(lines.get(i).of(text));
            if (entry == null && !beside) {
                break;
            }
            entries += entry == null ? 0 : 1;
            people += isPerson(entry) ? 1 : 0;
        }
        boolean last = i == lines.size()
                || SignatureHeading.isClosing(lines.get(i).of(text).strip());
        return people > 1 && 2 * people >= entries || titled && last && entries >= FEWEST_BODIES;
    }

    private boolean isPlain(@Nullable Entry entry) {
        return entry != null && entry.name().of(text).strip().split("\\s+", -1).length <= LONGEST_PERSON;
    }

    private boolean isPerson(@Nullable Entry entry) {
        if (entry == null) {
            return false;
        }
        String[] words = entry.name().of(text).strip().split("\\s+", -1);
        boolean known = PersonNames.isHonorific(words[0])
                || PersonNames.isInitial(words[0])
                || Nicknames.standard().isGivenName(words[0]);
        return known && words.length > 1 && words.length <= LONGEST_PERSON;
    }
}
