package policyarchive.extract.speech;

import java.util.Set;

/** What links the parts of a noun phrase to the left: prepositions, conjunctions, commas of a list, participles. */
final class PhraseLinks {
    private static final Set<String> LINKS = Set.of(
            "of",
            "for",
            "from",
            "at",
            "in",
            "with",
            "on",
            "to",
            "by",
            "against",
            "behind",
            "near",
            "under",
            "over",
            "including",
            "like",
            "within",
            "across",
            "than",
            "around",
            "among");

    private PhraseLinks() {}

    /** How many tokens before a phrase's first link it to more of the phrase; 0 where none do. */
    static int before(Passage p, int first, boolean coordinated) {
        int i = first - 1;
        if (p.isTag(i, "ADP")
                && LINKS.contains(p.word(i))
                && NounPhrases.ends(p, i - 1)
                && !p.quoted(i - 1)
                && !Times.isDay(p.word(i - 1))) {
            return p.word(i).equals("to") && !p.isTag(i - 1, "NOUN") ? 0 : 2;
        }
        if (p.word(i).equals("including") && NounPhrases.ends(p, i - 1)) {
            return 2;
        }
        if (p.isTag(i, "CCONJ") && (p.word(i).equals("and") || p.word(i).equals("or")) && !p.quoted(i - 1)) {
            boolean comma = p.word(i - 1).equals(",");
            return comma ? (listBefore(p, i - 1) ? 2 : 0) : NounPhrases.ends(p, i - 1) || p.isTag(i - 1, "ADJ") ? 1 : 0;
        }
        if (coordinated
                && p.word(i).equals(",")
                && (NounPhrases.ends(p, i - 1) || p.isTag(i - 1, "ADJ"))
                && !(p.isTag(first, "DET") && !articleAfterAnd(p, first))
                && !Times.isDay(p.word(i - 1))
                && !adverbial(p, i - 1)) {
            return 1;
        }
        boolean participle = p.isTag(i, "VERB")
                && p.isWord(i, "[\\w-]{2,30}(ed|ing|en)")
                && p.isTag(first, "NOUN", "PROPN", "ADJ")
                && (p.isTag(i - 1, "DET", "ADJ", "ADP", "NUM")
                        || p.word(i - 1).equals("'s")
                        || i == 0
                        || NounPhrases.possessive(p, i - 1)
                        || NounPhrases.isHyphen(p, i - 1));
        boolean degree = p.isTag(i, "ADV") && p.isTag(first, "ADJ", "NUM") && p.isTag(i - 1, "DET", "ADP");
        return participle || degree ? 1 : 0;
    }

    /** In a list whose items have articles, the last one has one too: "the EU Agency for Network and Information" is none. */
    private static boolean articleAfterAnd(Passage p, int from) {
        for (int i = from + 1; i < p.size() && i < from + NounPhrases.LONGEST; i++) {
            if (p.isTag(i, "VERB", "AUX")) {
                return true;
            }
            if (p.isTag(i, "CCONJ") || p.word(i).equals("&")) {
                return p.isTag(i + 1, "DET", "PRON", "PROPN") && !p.isTag(i - 1, "PROPN") || p.isTag(i + 1, "DET");
            }
        }
        return true;
    }

    /** Whether nothing but a list stands before a comma that comes before "and". */
    private static boolean listBefore(Passage p, int comma) {
        for (int i = comma - 1; i >= 0 && i > comma - 30; i--) {
            if (p.isTag(i, "VERB", "AUX", "SCONJ") || p.quoted(i)) {
                return false;
            }
            if (p.word(i).equals(",")) {
                return true;
            }
        }
        return false;
    }

    /** Whether the phrase that ends here hangs on a preposition at the start of its clause, as in "In Paris, …". */
    private static boolean adverbial(Passage p, int last) {
        int i = last;
        while (i > 0 && last - i < 12 && p.isTag(i, "NOUN", "PROPN", "DET", "ADJ", "NUM", "PRON")) {
            i--;
        }
        return p.isTag(i, "ADP") && (i == 0 || p.isTag(i - 1, "PUNCT"));
    }
}
