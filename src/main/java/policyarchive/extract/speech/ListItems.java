package policyarchive.extract.speech;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import policyarchive.extract.speech.CueVerbs.Frame;
import policyarchive.text.Span;

/**
 * Items under a sentence that ends in a colon: those of "They want the following steps:" are words of its subject; those
 * of "This would:", where somebody's words stand right before it, are words of that speaker.
 */
final class ListItems {
    private static final int MOST = 40;

    private final String text;
    private final List<Span> blocks;
    private final boolean[] items;

    ListItems(String text, List<Span> blocks, boolean[] items) {
        this.text = text;
        this.blocks = blocks;
        this.items = items;
    }

    /** The claims and those that the items of lists make, in order. */
    List<Attribution> add(List<Passage> passages, List<Attribution> claims) {
        List<Attribution> all = new ArrayList<>(claims);
        for (int i = 0; i < passages.size(); i++) {
            Passage p = passages.get(i);
            boolean last = i + 1 == passages.size() || passages.get(i + 1).block() != p.block();
            if (last
                    && p.word(p.size() - 1).equals(":")
                    && !p.word(p.size() - 2).equals(")")) {
                under(p, all);
            }
        }
        return ClaimArbiter.settle(all);
    }

    private void under(Passage head, List<Attribution> all) {
        int first = head.block() + 1;
        boolean quoted = first < blocks.size() && quotedBlock(first) && head.isWord(0, "this|these|it|such|the|they");
        boolean list = first < blocks.size() && items[first];
        Clause clause = list ? cue(head) : null;
        Attribution anaphor = clause == null && modal(head) ? lastBefore(head, all) : null;
        if (!list && !(quoted && anaphor != null) || clause == null && anaphor == null) {
            return;
        }
        Span speaker = clause != null ? clause.speaker() : anaphor == null ? null : anaphor.speaker();
        Span cue = clause != null ? clause.cue() : null;
        for (int b = first; b < blocks.size() && b < first + MOST && (list ? items[b] : quotedBlock(b)); b++) {
            Span words = words(blocks.get(b));
            if (words.length() > 8) {
                all.add(new Attribution(List.of(words), speaker, cue, "list-item", clause != null ? 0.8 : 0.5, false));
            }
        }
    }

    private boolean quotedBlock(int block) {
        char c = text.charAt(blocks.get(block).start());
        return c == '“' || c == '”' || c == '"';
    }

    private Span words(Span block) {
        int from = block.start();
        int to = block.end();
        while (from < to && !Character.isLetterOrDigit(text.charAt(from))) {
            from++;
        }
        while (to > from && " ”\"“;,".indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        return new Span(from, to);
    }

    private static @Nullable Clause cue(Passage head) {
        List<Clause> clauses = Clause.of(head);
        for (int i = clauses.size() - 1; i >= 0; i--) {
            Clause clause = clauses.get(i);
            boolean speech = clause.verb().has(Frame.SAY, Frame.ASK, Frame.ABOUT, Frame.TELL, Frame.THAT, Frame.THINK);
            if (speech && clause.hasSpeaker() && clause.verb().finite()) {
                return clause;
            }
        }
        return null;
    }

    private static boolean modal(Passage head) {
        return head.isWord(head.size() - 2, "would|should|must|will|could|to") || head.isWord(0, "this|these|it|such");
    }

    /** The last claim within the two paragraphs before; the article's own words may come between. */
    private @Nullable Attribution lastBefore(Passage head, List<Attribution> all) {
        Attribution last = null;
        int from = blocks.get(Math.max(0, head.block() - 2)).start();
        for (Attribution claim : all) {
            boolean near = claim.span().start() >= from && claim.span().end() <= head.start(0);
            last = near ? claim : last;
        }
        return last;
    }
}
