package policyarchive.extract.speech;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import policyarchive.extract.speech.Subjects.Range;
import policyarchive.text.Span;
import policyarchive.text.WordPattern;

/** Views that stand beside a clause: "in X's view, …", "…, in his view, …", "as X sees it, …", "…, as X put it". */
final class ViewRule implements ClaimRule {
    private static final String VIEWS =
            "view|opinion|eyes|words|reading|judgment|judgement|telling|account|estimation|mind|book";
    private static final String SEES = "sees?|saw|puts?|put|tells?|told|has|had|describes?|described|frames?|framed";

    /** A view: who holds it, and the tokens it takes. */
    private record View(Range owner, int from, int to) {}

    @Override
    public void apply(Passage p, List<Attribution> found) {
        for (int i = 0; i + 3 < p.size(); i++) {
            boolean opens = !p.quoted(i) && (i == 0 || p.isWord(i - 1, "[,:]") || p.isTag(i - 1, "CCONJ"));
            View view = opens ? view(p, i) : null;
            if (view != null) {
                read(p, view, found);
                i = view.to();
            }
        }
    }

    private static @Nullable View view(Passage p, int i) {
        if (p.isWord(i, "in|to") && p.isWord(i + 1, "his|her|their|its") && isView(p, i + 2)) {
            return new View(new Range(i + 1, i + 2), i, isView(p, i + 2) ? afterView(p, i + 2) : i);
        }
        int end = p.isWord(i, "in|to|as|for") ? NounPhrases.endOf(p, i + 1) : i;
        if (end > i + 1
                && p.word(i).equals("as")
                && p.isWord(end, SEES)
                && p.word(end + 1).equals("it")) {
            int after = Adverbials.skip(p, end + 2);
            return new View(new Range(i + 1, end), i, p.isWord(after, "[,.]|") ? after : end + 2);
        }
        int said = end > i + 1 && p.word(i).equals("as") ? afterSaying(p, i, end) : -1;
        if (said > 0) {
            return new View(new Range(i + 1, end), i, said);
        }
        if (i == 0 && p.isWord(0, "for|to")) {
            return standpoint(p);
        }
        for (int k = i + 2; k < end && !p.word(i).equals("as"); k++) {
            boolean owner = p.word(k).equals("'s") || p.word(k).equals("'");
            if (owner && isView(p, k + 1)) {
                return new View(new Range(i + 1, k), i, afterView(p, k + 1));
            }
        }
        return null;
    }

    /** "as X has pointed out,": after the verb, if a comma or the end of the sentence closes it there; -1 if not. */
    private static int afterSaying(Passage p, int as, int end) {
        int verb = end;
        while (p.isTag(verb, "AUX", "ADV")) {
            verb++;
        }
        boolean says = p.isTag(verb, "VERB")
                && CueVerbs.begins(p.word(verb))
                && !p.word(verb).endsWith("ing");
        int to = says ? verb + 1 : -1;
        if (says && p.isWord(to, "out|it")) {
            to++;
        }
        boolean closed = says && p.isWord(Adverbials.skip(p, to), "[,.]|");
        boolean phrase = closed && (says(p.word(verb)) || p.word(verb + 1).equals("out"));
        return phrase && as > 0 | p.word(Adverbials.skip(p, to)).equals(",") ? Adverbials.skip(p, to) : -1;
    }

    private static boolean says(String verb) {
        return CueVerbs.frames(verb).contains(CueVerbs.Frame.SAY)
                && !WordPattern.matches(verb, "agreed|promised|pledged|vowed|swore");
    }

    /** "For X, the ruling is …", "To X, this was …": a name's standpoint before an evaluation. */
    private static @Nullable View standpoint(Passage p) {
        int end = NounPhrases.endOf(p, 1);
        Range owner = FollowingSubjects.after(p, 1);
        int to = owner == null ? end : owner.to();
        boolean name = owner != null && p.isTag(NounPhrases.endOf(p, 1) - 1, "PROPN") | p.isTag(to - 1, "PROPN");
        boolean clause = name && p.word(to).equals(",") && ClauseStart.surelyBegins(p, to + 1);
        int verb = clause ? NounPhrases.endOf(p, to + 1) : -1;
        return clause && p.isWord(verb, "is|was|are|were|remains?") ? new View(new Range(1, to), 0, to) : null;
    }

    private static boolean isView(Passage p, int i) {
        return p.isWord(i, VIEWS) || p.isTag(i, "ADJ") && p.isWord(i + 1, VIEWS);
    }

    private static int afterView(Passage p, int i) {
        return p.isWord(i, VIEWS) ? i + 1 : i + 2;
    }

    private static void read(Passage p, View view, List<Attribution> found) {
        List<Span> parts = new ArrayList<>();
        int before = view.from() > 0 && p.word(view.from() - 1).equals(",") ? view.from() - 1 : view.from();
        if (before > 1 || before == 1 && p.isTag(0, "PROPN", "PRON", "NOUN")) {
            parts.add(p.span(0, before));
        }
        boolean comma = p.word(view.to()).equals(",");
        int to = comma && view.to() + 2 < p.size() ? ClauseEnd.of(p, view.to() + 1) : view.to();
        if (to > view.to() + 2) {
            parts.add(p.span(view.to() + 1, to));
        }
        if (!parts.isEmpty()) {
            found.add(new Attribution(
                    parts,
                    p.span(view.owner().from(), view.owner().to()),
                    p.span(view.from(), view.to()),
                    "view",
                    0.8,
                    false));
        }
    }
}
