package policyarchive.extract.speech;

import java.util.List;

/** What a document is for: "a joint statement addressed to the companies to ensure that …". */
final class DocumentPurposeRule implements ClaimRule {
    private static final int REACH = 16;

    @Override
    public void apply(Passage p, List<Attribution> found) {
        for (int i = 1; i + 3 < p.size(); i++) {
            boolean document = p.isTag(i, "NOUN")
                    && p.isWord(i, "statement|letter|declaration|petition|communiqu[eé]|appeal|resolution");
            int purpose = document && !p.quoted(i) ? purpose(p, i + 1) : -1;
            if (purpose > 0) {
                int from = start(p, i);
                int at = purpose + 2;
                found.add(new Attribution(
                        List.of(p.span(at, ClauseEnd.of(p, at))),
                        p.span(from, i + 1),
                        p.span(purpose, at),
                        "document-purpose",
                        0.75,
                        false));
                return;
            }
        }
    }

    private static int start(Passage p, int noun) {
        int from = noun;
        while (from > 0 && noun - from < 4 && p.isTag(from - 1, "ADJ", "DET", "NUM", "PRON")) {
            from--;
        }
        return from;
    }

    private static int purpose(Passage p, int from) {
        for (int i = from; i < p.size() - 2 && i < from + REACH; i++) {
            boolean verb = p.word(i).equals("to")
                    && p.isWord(i + 1, "ensure|urge|ask|demand|remind|warn|stress|insist|request|say|state|make");
            if (verb && !p.quoted(i)) {
                return i;
            }
            if (p.isTag(i, "SCONJ") || p.isWord(i, "[.;:]") || p.quoted(i)) {
                return -1;
            }
        }
        return -1;
    }
}
