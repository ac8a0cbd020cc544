package policyarchive.extract.speech;

import java.util.List;
import policyarchive.text.Span;

/** What a share of those asked is for: "46 percent would choose Roe", "two thirds of voters back the ban". */
final class PollRule implements ClaimRule {
    static final String VIEWS =
            "support(ed)?|back(ed)?|oppose[d]?|prefer(red)?|favou?r(ed)?|choose|chose|approved?|disapproved?|want(ed)?|trust(ed)?|distrust(ed)?|reject(ed)?|like[d]?|pick(ed)?|view(ed)?|rated?|see|saw|cite[d]?|name[d]?";
    private static final String SHARES = "percent|cent|%|third|thirds|half|quarter|quarters|majority|plurality";
    /** Tokens between the share and its verb: "of likely voters under 30". */
    private static final int REACH = 10;

    @Override
    public void apply(Passage p, List<Attribution> found) {
        for (int i = 1; i + 2 < p.size(); i++) {
            boolean share = !p.quoted(i) && p.isWord(i, SHARES) && isCount(p, i) && isOfPeople(p, i);
            int verb = share ? verb(p, i + 1) : -1;
            if (share && verb < 0) {
                told(p, i, found);
            }
            if (verb > 0) {
                int at = p.word(verb + 1).equals("of") && p.word(verb).contains("approve") ? verb + 2 : verb + 1;
                int to = NounPhrases.endOf(p, at) > at ? end(p, at) : at;
                if (to > at && !p.isWord(at, "it|them|him|her|that|this|so")) {
                    found.add(new Attribution(
                            List.of(p.span(at, to)), speaker(p, i, verb), p.span(verb, at), "poll", 0.7, false));
                }
                i = Math.max(i, to - 1);
            }
        }
    }

    /** "62 % of those polled say the bridge is needed", "most [74 %] of people asked are worried about the toll". */
    private static void told(Passage p, int share, List<Attribution> found) {
        int asked = share + 1;
        while (asked < share + REACH && !(p.isTag(asked, "VERB") && p.isWord(asked, ASKED))) {
            asked++;
        }
        int verb = asked + 1;
        int at = p.isTag(verb, "AUX") && p.isWord(verb + 1, FEELINGS) ? verb + 2 : verb + 1;
        boolean says = p.isWord(verb, SAYS) || at == verb + 2;
        if (asked == share + REACH || !says || p.quoted(verb) || at + 2 >= p.size()) {
            return;
        }
        boolean about = p.isWord(at, "about|by|over|with|of|to|at");
        Span content = about ? p.span(at + 1, ClauseEnd.of(p, at + 1)) : p.span(at, ClauseEnd.of(p, at));
        int from = start(p, share);
        found.add(new Attribution(
                List.of(content), p.span(from, asked + 1), p.span(verb, about ? at + 1 : at), "poll", 0.7, false));
    }

    private static final String ASKED = "polled|surveyed|asked|questioned|interviewed|responding";
    private static final String SAYS = "say|said|says|believed?|think|thought|agreed?|fear(ed)?|feel|felt";
    private static final String FEELINGS = "concerned|worried|afraid|opposed|uncomfortable|alarmed|happy|unhappy";

    /** The verb of opinion, -1 where none follows the share or those it is a share of. */
    private static int verb(Passage p, int from) {
        for (int i = from; i < from + REACH && i < p.size() && !p.quoted(i); i++) {
            if (p.isWord(i, VIEWS) && p.isTag(i, "VERB")) {
                return i;
            }
            if (p.isTag(i, "VERB", "SCONJ") || p.isWord(i, "[,.;:]|who|which|that|to")) {
                return -1;
            }
        }
        return -1;
    }

    /** Before the next share: "Roe and 44 percent". */
    private static int end(Passage p, int from) {
        int end = ObjectRule.end(p, from);
        for (int i = from + 1; i + 2 < end; i++) {
            if (p.isTag(i, "CCONJ", "SCONJ") && p.isTag(i + 1, "NUM") && p.isWord(i + 2, SHARES + "|per")) {
                return i;
            }
        }
        return end;
    }

    /** "A third of voters", "two thirds", not "the third quarter". */
    private static boolean isOfPeople(Passage p, int i) {
        boolean several = p.isWord(i, "thirds|quarters") && p.isTag(i - 1, "NUM");
        return !p.isWord(i, "thirds?|half|quarters?")
                || several
                || p.word(i + 1).equals("of");
    }

    private static boolean isCount(Passage p, int i) {
        return p.isTag(i - 1, "NUM", "SYM", "DET", "ADJ") || p.word(i - 1).equals("per");
    }

    private static int start(Passage p, int share) {
        int from = NounPhrases.startOf(p, share);
        return from < 0 ? share - 1 : from;
    }

    private static Span speaker(Passage p, int share, int verb) {
        int from = start(p, share);
        for (int i = share - 1; i > from; i--) {
            from = p.isTag(i, "CCONJ") ? i + 1 : from;
        }
        int to = Math.max(share + 1, Math.min(verb, NounPhrases.endOf(p, share)));
        return p.span(from, to);
    }
}
