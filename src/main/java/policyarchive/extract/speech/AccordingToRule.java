package policyarchive.extract.speech;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import policyarchive.extract.speech.Subjects.Range;
import policyarchive.text.Span;

/** "According to X, …", "…, as per X", "In X's view, …". */
final class AccordingToRule implements ClaimRule {
    @Override
    public void apply(Passage p, List<Attribution> found) {
        for (int i = 0; i + 2 < p.size(); i++) {
            int at = p.quoted(i) ? -1 : source(p, i);
            int source = at > 0 && p.isWord(at, NOBODY) && !p.isTag(at + 1, "NOUN", "PROPN") ? -1 : at;
            Range range = source < 0 ? null : closed(p, i, named(p, source));
            if (range != null) {
                read(p, i, range, found);
                i = range.to() - 1;
            }
        }
    }

    /** "according to plan", "as per usual" and the like name no source. */
    private static final String NOBODY =
            "plan|plans|schedule|usual|law|custom|tradition|need|needs|size|whom|what|which|it|instructions|procedure|protocol|rules|request|how|whether|taste|merit|season";

    /** What a noun names, and "in the opinion of both". */
    private static @Nullable Range named(Passage p, int source) {
        boolean alone = p.isWord(source, "both|all|some|many|most|several")
                && p.word(source + 1).equals(",");
        boolean exit = p.isTag(source, "VERB") && p.isTag(source + 1, "NOUN");
        Range after = FollowingSubjects.after(p, exit ? source + 1 : source);
        return alone ? new Range(source, source + 1) : after == null ? null : new Range(source, after.to());
    }

    /** At the start of a sentence an apposition ends with a comma; what does not is the reported clause. */
    private static @Nullable Range closed(Passage p, int cue, @Nullable Range range) {
        if (range == null || cue > 1 || p.word(range.to()).equals(",")) {
            return range;
        }
        int end = NounPhrases.endOf(p, range.from());
        for (int i = end; i < p.size() && i < end + 14 && !p.isTag(i, "VERB", "AUX", "PRON") && !p.quoted(i); i++) {
            if (p.word(i).equals(",")) {
                return new Range(range.from(), i);
            }
        }
        return p.word(end).equals(",") ? new Range(range.from(), end) : range;
    }

    /** Where the source begins after the cue at a token, -1 if there is no cue. */
    private static int source(Passage p, int i) {
        String word = p.word(i);
        if (word.equals("according") && p.word(i + 1).equals("to")
                || word.equals("as") && p.word(i + 1).equals("per")) {
            return i + 2;
        }
        boolean per =
                word.equals("per") && (i == 0 || p.word(i - 1).equals(",")) && p.isTag(i + 1, "DET", "PROPN", "PRON");
        if (per) {
            return i + 1;
        }
        boolean words = word.equals("in")
                && p.word(i + 1).equals("the")
                && p.isWord(i + 2, "words?|view|opinion|eyes|judge?ment|assessment|estimation|telling|account|reading")
                && p.word(i + 3).equals("of");
        return words ? i + 4 : -1;
    }

    private static void read(Passage p, int cue, Range source, List<Attribution> found) {
        List<Span> parts = new ArrayList<>();
        int before = cue > 0 && p.isWord(cue - 1, "[,—–]") ? cue - 1 : cue;
        int from = p.word(before - 1).equals(":") ? before : start(p, before);
        boolean leads = before - from < 3;
        int after = source.to();
        if (!leads) {
            parts.add(p.span(from, before));
        }
        boolean goesOn = p.word(after).equals(",")
                && !FollowingSubjects.speaks(p, after + 1)
                && (leads || p.isWord(after + 1, "and|but|which|who|with") || from > 0);
        if (goesOn || leads && after < p.size()) {
            int at = p.isWord(after, "[,:]") ? after + 1 : after;
            int to = at < p.size() ? ClauseEnd.of(p, at) : at;
            if (to > at + 2 && (leads || !goesOnElsewhere(p, at))) {
                parts.add(p.span(at, to));
            }
        }
        boolean answer =
                parts.isEmpty() || parts.getFirst().hull(parts.getLast()).length() < 8;
        if (!answer) {
            Span speaker = p.span(source.from(), trimmed(p, source));
            found.add(new Attribution(
                    parts, speaker, p.span(cue, Math.min(cue + 2, source.from())), "according-to", 0.9, false));
        }
    }

    private static boolean goesOnElsewhere(Passage p, int at) {
        return p.isWord(at, "but|while|although|though");
    }

    private static int start(Passage p, int before) {
        for (int i = before - 1; i > 0; i--) {
            if (p.word(i).equals("(") && !p.quoted(i)) {
                return i + 1;
            }
            if (p.word(i).equals(";") || p.word(i).equals(",") && p.word(i + 1).equals("but") && !p.quoted(i)) {
                return p.word(i).equals(";") ? i + 1 : i + 2;
            }
        }
        return 0;
    }

    /** Without a comma at its end. */
    private static int trimmed(Passage p, Range range) {
        int to = range.to();
        while (to > range.from() + 1 && p.word(to - 1).equals(",")) {
            to--;
        }
        return to;
    }
}
