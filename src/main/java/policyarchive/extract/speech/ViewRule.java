package policyarchive.extract.speech;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import policyarchive.extract.speech.Subjects.Range;
import policyarchive.text.Span;

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
            boolean opens = !p.quoted(i) && (i == 0 || p.word(i - 1).equals(",") || p.isTag(i - 1, "CCONJ"));
            View view = opens ? view(p, i) : null;
            if (view != null) {
                read(p, view, found);
                i = view.to();
            }
        }
    }

    private static @Nullable View view(Passage p, int i) {
        if (p.word(i).matches("in|to") && p.word(i + 1).matches("his|her|their|its") && isView(p, i + 2)) {
            return new View(new Range(i + 1, i + 2), i, isView(p, i + 2) ? afterView(p, i + 2) : i);
        }
        int end = p.word(i).matches("in|to|as") ? NounPhrases.endOf(p, i + 1) : i;
        if (end > i + 1
                && p.word(i).equals("as")
                && p.word(end).matches(SEES)
                && p.word(end + 1).equals("it")) {
            return new View(new Range(i + 1, end), i, end + 2);
        }
        for (int k = i + 2; k < end && !p.word(i).equals("as"); k++) {
            boolean owner = p.word(k).equals("'s") || p.word(k).equals("'");
            if (owner && isView(p, k + 1)) {
                return new View(new Range(i + 1, k), i, afterView(p, k + 1));
            }
        }
        return null;
    }

    private static boolean isView(Passage p, int i) {
        return p.word(i).matches(VIEWS) || p.isTag(i, "ADJ") && p.word(i + 1).matches(VIEWS);
    }

    private static int afterView(Passage p, int i) {
        return p.word(i).matches(VIEWS) ? i + 1 : i + 2;
    }

    private static void read(Passage p, View view, List<Attribution> found) {
        List<Span> parts = new ArrayList<>();
        int before = view.from() > 0 && p.word(view.from() - 1).equals(",") ? view.from() - 1 : view.from();
        if (before > 1) {
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
