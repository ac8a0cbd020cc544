package policyarchive.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;

/**
 * Splits English text into sentences and tagged tokens with the OpenNLP models trained on the Universal Dependencies
 * English Web Treebank. Not safe for use by several threads at once; make one per thread, the models are shared.
 */
public final class EnglishAnalyzer {
    /** Tokens of a sentence; longer ones are no English, and are cut, so that every reader of sentences is bounded. */
    private static final int LONGEST = 800;

    /** Tokens before that cut among which a comma is looked for to cut behind. */
    private static final int SLACK = 100;

    /** Titles that stand before a name and never end a sentence. */
    private static final Set<String> ABBREVIATIONS = Set.of(
            "Mr", "Mrs", "Ms", "Dr", "Prof", "Sen", "Rep", "Gov", "Gen", "Lt", "Col", "Sgt", "Capt", "Hon", "Rev", "St",
            "Eng", "Engr", "Adv", "Const", "Det", "Insp", "Supt", "Cmdr", "Maj", "Brig", "Adm", "Cpl", "Assoc", "Asst",
            "Atty", "Cllr", "Msgr", "Fr", "Messrs", "Mme");

    private final SentenceDetectorME sentences;
    private final WordTokenizer tokenizer;
    private final GreedyTagger tagger;

    public EnglishAnalyzer() {
        sentences = new SentenceDetectorME(Models.SENTENCES);
        tokenizer = new WordTokenizer(new TokenizerME(Models.TOKENS));
        tagger = new GreedyTagger(Models.TAGS);
    }

    /**
     * The sentences of a text.
     *
     * @param text the whole text
     * @param blocks runs that no sentence crosses, in order
     * @return the sentences with offsets in {@code text}
     */
    public List<Sentence> sentences(String text, List<Span> blocks) {
        List<Sentence> found = new ArrayList<>();
        for (Span block : blocks) {
            Stretches.of(text, block).forEach(stretch -> add(text, stretch, found));
        }
        return found;
    }

    private void add(String text, Span stretch, List<Sentence> found) {
        Span open = null;
        for (opennlp.tools.util.Span s : sentences.sentPosDetect(stretch.of(text))) {
            Span next = new Span(s.getStart(), s.getEnd()).shift(stretch.start());
            if (open != null && !(endsInAbbreviation(text, open) || goesOn(text, open, next))) {
                found.addAll(cut(sentence(text, open)));
                open = null;
            }
            open = open == null ? next : open.hull(next);
        }
        if (open != null) {
            found.addAll(cut(sentence(text, open)));
        }
    }

    /** A sentence in pieces of bearable length, cut behind commas where there are any. */
    private static List<Sentence> cut(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        if (tokens.size() <= LONGEST) {
            return List.of(sentence);
        }
        List<Sentence> pieces = new ArrayList<>();
        for (int from = 0; from < tokens.size(); ) {
            int to = end(tokens, from);
            List<Token> piece = tokens.subList(from, to);
            pieces.add(new Sentence(piece.getFirst().span().hull(piece.getLast().span()), piece));
            from = to;
        }
        return pieces;
    }

    private static int end(List<Token> tokens, int from) {
        int most = Math.min(tokens.size(), from + LONGEST);
        for (int to = most; to < tokens.size() && to > most - SLACK; to--) {
            if (tokens.get(to - 1).text().equals(",")) {
                return to;
            }
        }
        return most;
    }

    /** Whether the model cut after a bracketed abbreviation, as in {@code (D-Calif.) | wrote}. */
    private static boolean goesOn(String text, Span sentence, Span next) {
        return text.charAt(sentence.end() - 1) == ')' && Character.isLowerCase(text.charAt(next.start()));
    }

    /** Whether the model cut after an initial or a title, as in {@code Alan M. | Turing}. */
    private static boolean endsInAbbreviation(String text, Span sentence) {
        int stop = sentence.end() - 1;
        if (stop < 1 || text.charAt(stop) != '.') {
            return false;
        }
        int start = stop;
        while (start > sentence.start() && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        boolean initial = stop - start == 1 && Character.isUpperCase(text.charAt(start));
        boolean inner = start > sentence.start() && text.charAt(start - 1) == '.';
        return initial && !inner || ABBREVIATIONS.contains(text.substring(start, stop));
    }

    private Sentence sentence(String text, Span span) {
        List<Span> spans = tokenizer.tokens(text, span);
        String[] tokens = spans.stream().map(s -> s.of(text)).toArray(String[]::new);
        String[] tags = tagger.tag(tokens);
        List<Token> result = new ArrayList<>(tokens.length);
        for (int i = 0; i < tokens.length; i++) {
            result.add(new Token(spans.get(i), tokens[i], tags[i]));
        }
        return new Sentence(span, result);
    }

    /** Loaded once, on first use. */
    private static final class Models {
        static final SentenceModel SENTENCES = load("sentence", SentenceModel::new);
        static final TokenizerModel TOKENS = load("tokens", TokenizerModel::new);
        static final AbstractModel TAGS = load("pos", POSModel::new).getArtifact("pos.model");

        private interface Reader<T> {
            T read(InputStream in) throws IOException;
        }

        private static <T> T load(String name, Reader<T> reader) {
            String resource = "/opennlp-en-ud-ewt-" + name + "-1.3-2.5.4.bin";
            try (InputStream in = EnglishAnalyzer.class.getResourceAsStream(resource)) {
                if (in == null) {
                    throw new IllegalStateException("missing from the class path: " + resource);
                }
                return reader.read(in);
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read " + resource, e);
            }
        }
    }
}
