package policyarchive.extract.speech;

/** Whether a clause begins at a token: "that" and question words, or a subject with a finite verb of its own. */
final class ClauseStart {
    private static final int REACH = 30;
    /** Code units of a quotation that can be a verb with its complement. */
    private static final int PREDICATE = 20;

    private static final String RELATIVE = "who|which|that|whose|where";
    private static final String SUBJECT_PRONOUNS = "he|she|they|it|we|i";
    private static final String SUBORDINATE = "when|while|because|until|although|though|if|unless|whereas|since";

    private ClauseStart() {}

    /** "that", or a question word before a clause. */
    static boolean introduces(Passage p, int i) {
        if (p.word(i).equals("that")) {
            return p.isTag(i, "SCONJ")
                    || p.isTag(i + 1, "DET", "PRON", "PROPN", "NOUN", "ADJ", "NUM", "ADP", "SCONJ")
                    || p.quoted(i + 1)
                    || p.word(i + 1).equals(",");
        }
        return p.isWord(i, "how|why|what|whether|if|who|where|when") && i + 2 < p.size();
    }

    /** A subject and a verb of its own. */
    static boolean begins(Passage p, int from) {
        if (p.quoted(from)) {
            return true;
        }
        boolean adverbial =
                p.isTag(from, "SCONJ") || p.isTag(from, "ADP") && !p.isWord(from, "of|about|with|to|by|against");
        if (p.isWord(from, "as|them|him|me|us")) {
            return false;
        }
        return adverbial
                ? hasVerb(p, from + 1, 1)
                : nominal(p, from) && (verb(p, from) > 0 || predicateQuoted(p, from));
    }

    /** {@code says the Act "harms us all"}: behind a short subject a quotation long enough to hold its verb. */
    private static boolean predicateQuoted(Passage p, int from) {
        int quotation = p.quotationAt(NounPhrases.endOf(p, from));
        return quotation >= 0 && p.quotations().get(quotation).inner().length() > PREDICATE;
    }

    /** As {@link #begins}, where an object is as likely: the subject is short and its verb is beyond doubt. */
    static boolean surelyBegins(Passage p, int from) {
        if (p.quoted(from) || !begins(p, from)) {
            return false;
        }
        int verb = NounPhrases.endOf(p, from);
        while (p.isTag(verb, "ADV")) {
            verb++;
        }
        boolean pronoun = p.isWord(from, SUBJECT_PRONOUNS + "|there");
        return p.isTag(verb, "AUX") || p.isTag(verb, "VERB") && (pronoun || p.isWord(verb, "\\w{3,20}[^s]s|had|has"));
    }

    private static boolean nominal(Passage p, int at) {
        boolean modifier = p.isTag(at, "VERB") && p.isTag(at + 1, "NOUN", "PROPN", "ADJ");
        return p.isTag(at, "DET", "PRON", "PROPN", "NOUN", "ADJ", "NUM", "SYM")
                || modifier
                || p.isWord(at, "there|both|either|neither|too|nearly|almost|about|more|only|some|roughly");
    }

    /** The finite verb of the subject that begins at a token, -1 if the words are no clause. */
    private static int verb(Passage p, int from) {
        int commas = 0;
        boolean list = false;
        for (int i = from + 1; i < p.size() && i < from + REACH; i++) {
            if (isFinite(p, i) && !opensInsertion(p, i, from)) {
                boolean closed = commas > 1 && p.word(i - 1).equals(",");
                return commas == 0 || list || closed ? i : -1;
            }
            if (p.isWord(i, RELATIVE) && p.isTag(i, "PRON", "SCONJ", "ADV", "DET")) {
                return i > from + 1 && hasVerb(p, i + 1, 2) ? i : -1;
            }
            boolean turns = (p.word(i).equals(",") || p.isTag(i, "CCONJ")) && !p.quoted(i);
            if (p.isWord(i, "[;:]|" + SUBORDINATE) || turns && p.isWord(i + 1, SUBJECT_PRONOUNS)) {
                return -1;
            }
            commas += p.word(i).equals(",") && !p.quoted(i) ? 1 : 0;
            list |= commas > 0 && p.isTag(i, "CCONJ");
        }
        return -1;
    }

    /** "the program, run by the department, has": a participle between commas describes the subject. */
    private static boolean opensInsertion(Passage p, int i, int from) {
        boolean participle = p.isTag(i, "VERB") && p.word(i - 1).equals(",") && p.isTag(i + 1, "ADP") && i - from > 1;
        for (int k = i + 1; participle && k < i + 12; k++) {
            if (p.word(k).equals(",")) {
                return isFinite(p, k + 1);
            }
        }
        return false;
    }

    /** Whether so many finite verbs follow within reach. */
    private static boolean hasVerb(Passage p, int from, int wanted) {
        int verbs = 0;
        for (int i = from; i < p.size() && i < from + REACH && verbs < wanted && !p.isWord(i, "[;:]"); i++) {
            verbs += isFinite(p, i) && !inGroup(p, i) ? 1 : 0;
        }
        return verbs >= wanted;
    }

    private static boolean inGroup(Passage p, int i) {
        int before = i - 1;
        while (p.isTag(before, "ADV", "PART")) {
            before--;
        }
        return p.isTag(before, "AUX");
    }

    private static boolean isFinite(Passage p, int i) {
        if (p.isTag(i, "AUX")) {
            return !p.isWord(i, "be|being|been") || p.isTag(i - 1, "AUX");
        }
        boolean participle = p.word(i).endsWith("ing") || p.word(i - 1).equals("to");
        return p.isTag(i, "VERB") && !participle && !p.isTag(i - 1, "DET", "ADP");
    }
}
