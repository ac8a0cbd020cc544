package policyarchive.extract.speech;

/**
 * Where reported words end that stand inside another clause: "X, which argued that Y, is …", "While he conceded Y, Z
 * noted …".
 */
final class Embedding {
    private Embedding() {}

    /** The end of the words from a token, at most the one given. */
    static int end(Clause clause, int from, int end) {
        Passage p = clause.p();
        int verb = clause.verb().from();
        boolean relative = Subjects.isRelative(p, verb - 1) || ofRelative(clause);
        boolean fronted = isFronted(p, clause.from());
        for (int i = from + 2; (relative || fronted) && i < end - 1; i++) {
            boolean comma = p.word(i).equals(",") && !p.quoted(i);
            boolean goesOn = relative && isFinite(p, i + 1) || fronted && isFinite(p, NounPhrases.endOf(p, i + 1));
            if (comma && goesOn) {
                return i;
            }
        }
        return end;
    }

    /** "X, whose lawyer said that Y, has …". */
    private static boolean ofRelative(Clause clause) {
        return clause.subject() != null
                && clause.p().word(clause.subject().from()).equals("whose");
    }

    /** Whether a conjunction opens the sentence and the clause of the cue is the one it opens. */
    private static boolean isFronted(Passage p, int clause) {
        int first = p.isTag(0, "CCONJ") ? 1 : 0;
        return p.isWord(first, "after|while|although|though|when|as|because|if|since|even")
                && clause <= first + 2
                && clause > first;
    }

    private static boolean isFinite(Passage p, int i) {
        int at = p.isTag(i, "ADV") ? i + 1 : i;
        return p.isTag(at, "AUX") || p.isTag(at, "VERB") && !p.word(at).endsWith("ing");
    }
}
