package policyarchive.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;

/**
 * Splits English text into sentences and tagged tokens with the OpenNLP models trained on the Universal Dependencies
 * English Web Treebank. Not safe for use by several threads at once; make one per thread, the models are shared.
 */
public final class EnglishAnalyzer {
    /** A beam of one finds the same tags as the default of three on news text, in half the time. */
    private static final int BEAM = 1;

    private final SentenceDetectorME sentences;
    private final TokenizerME tokenizer;
    private final POSTaggerME tagger;

    public EnglishAnalyzer() {
        sentences = new SentenceDetectorME(Models.SENTENCES);
        tokenizer = new TokenizerME(Models.TOKENS);
        tagger = new POSTaggerME(Models.TAGS);
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
            for (opennlp.tools.util.Span s : sentences.sentPosDetect(block.of(text))) {
                found.add(sentence(text, new Span(block.start() + s.getStart(), block.start() + s.getEnd())));
            }
        }
        return found;
    }

    private Sentence sentence(String text, Span span) {
        String words = span.of(text);
        opennlp.tools.util.Span[] spans = tokenizer.tokenizePos(words);
        String[] tokens = opennlp.tools.util.Span.spansToStrings(spans, words);
        String[] tags = tagger.tag(tokens);
        List<Token> result = new ArrayList<>(tokens.length);
        for (int i = 0; i < tokens.length; i++) {
            Span at = new Span(spans[i].getStart(), spans[i].getEnd()).shift(span.start());
            result.add(new Token(at, tokens[i], tags[i]));
        }
        return new Sentence(span, result);
    }

    /** Loaded once, on first use. */
    private static final class Models {
        static final SentenceModel SENTENCES = load("sentence", SentenceModel::new);
        static final TokenizerModel TOKENS = load("tokens", TokenizerModel::new);
        static final POSModel TAGS = withBeam(load("pos", POSModel::new));

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

        private static POSModel withBeam(POSModel pos) {
            MaxentModel model = pos.<MaxentModel>getArtifact("pos.model");
            return new POSModel("en", model, BEAM, Map.of(), pos.getFactory());
        }
    }
}
