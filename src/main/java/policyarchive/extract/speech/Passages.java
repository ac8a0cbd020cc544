package policyarchive.extract.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import policyarchive.text.Sentence;
import policyarchive.text.Span;
import policyarchive.text.SpanSearch;
import policyarchive.text.Token;

/** Joins sentences that a quotation, or a splitter's error, holds together. */
final class Passages {
    /** Tokens in a passage: more are no sentence, and are read in pieces. */
    private static final int LIMIT = 900;

    private Passages() {}

    static List<Passage> of(String text, List<Span> blocks, List<Sentence> sentences, List<Quotation> quotations) {
        List<Passage> passages = new ArrayList<>();
        List<Token> run = new ArrayList<>();
        int block = -1;
        int q = 0;
        for (int s = 0; s < sentences.size(); s++) {
            Sentence sentence = sentences.get(s);
            while (block + 1 < blocks.size()
                    && blocks.get(block + 1).start() <= sentence.span().start()) {
                block++;
            }
            run.addAll(sentence.tokens());
            Span here = sentence.span();
            while (q < quotations.size() && quotations.get(q).outer().end() < here.end()) {
                q++;
            }
            boolean held = q < quotations.size()
                    && quotations.get(q).outer().start() < here.end()
                    && quotations.get(q).outer().end() > here.end();
            if (run.size() > LIMIT
                    || s + 1 == sentences.size()
                    || !joins(text, blocks, block, here, sentences.get(s + 1), held)) {
                split(text, Math.max(block, 0), run, quotations, passages);
                run = new ArrayList<>();
            }
        }
        return passages;
    }

    private static boolean joins(String text, List<Span> blocks, int block, Span here, Sentence after, boolean held) {
        Span next = after.span();
        boolean sameBlock = block < 0 || next.start() < blocks.get(block).end();
        char first = next.isEmpty() ? ' ' : text.charAt(next.start());
        boolean continued = Character.isLowerCase(first) || first == ',' || first == '”';
        boolean within = endsWithTitle(text, here) || Initials.end(text, here) && Initials.goOn(after);
        return sameBlock && (held || continued || within || asked(text, here, after));
    }

    /** "“Why?” Smith asked." is split behind the question. */
    private static boolean asked(String text, Span here, Sentence after) {
        char last = text.charAt(here.end() - 1);
        if (last != '”' && last != '"' && last != '’' && last != '\'') {
            return false;
        }
        for (int i = 0; i < Math.min(8, after.tokens().size()); i++) {
            Token token = after.tokens().get(i);
            if (token.tag().startsWith("VERB")
                    && CueVerbs.frames(token.text().toLowerCase(Locale.ROOT)).contains(CueVerbs.Frame.QUOTE)) {
                return true;
            }
            if (token.tag().equals("VERB")
                    && CueVerbs.frames(token.text().toLowerCase(Locale.ROOT)).contains(CueVerbs.Frame.SAY)) {
                return true;
            }
            if (token.tag().equals("PUNCT") || token.tag().equals("AUX")) {
                return false;
            }
        }
        return false;
    }

    /** The splitter takes the point of "Sen." for the end of a sentence now and then. */
    private static boolean endsWithTitle(String text, Span here) {
        String tail = text.substring(Math.max(here.start(), here.end() - 6), here.end());
        int blank = tail.lastIndexOf(' ');
        return TITLES.contains(tail.substring(blank + 1));
    }

    private static final Set<String> TITLES = Set.of(
            "Mr.", "Mrs.", "Ms.", "Dr.", "Sen.", "Rep.", "Gov.", "Gen.", "Prof.", "Lt.", "Col.", "Sgt.", "Rev.", "Hon.",
            "St.", "Const.", "Det.", "Insp.", "Supt.", "Cpl.", "Adm.", "Maj.", "Cmdr.");

    private static void split(
            String text, int block, List<Token> run, List<Quotation> quotations, List<Passage> passages) {
        for (int from = 0; from < run.size(); from += LIMIT) {
            List<Token> piece = run.subList(from, Math.min(run.size(), from + LIMIT));
            Span here = piece.getFirst().span().hull(piece.getLast().span());
            passages.add(new Passage(text, block, piece, SpanSearch.overlapping(quotations, Quotation::outer, here)));
        }
    }
}
