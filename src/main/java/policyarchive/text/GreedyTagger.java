package policyarchive.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.util.StringUtil;
import opennlp.tools.util.featuregen.FeatureGeneratorUtil;
import org.jspecify.annotations.Nullable;

/**
 * Tags words by an OpenNLP model, each with the best tag after those before it, as OpenNLP's tagger does with a beam of one.
 * What the model says of a word by itself is added up once and remembered, for most words of a text come again. The features are
 * those of OpenNLP's default generator for tagging, with which the English models were made. Not safe for use by several threads
 * at once.
 */
final class GreedyTagger {
    /** Words remembered before all are forgotten. */
    private static final int MOST = 4_000;

    /** Letters of the longest prefix and suffix that the model knows. */
    private static final int AFFIX = 4;

    /** Words on each side that the model looks at. */
    private static final int WINDOW = 2;

    /**
     * What the model says of a word.
     *
     * @param own the sums of what speaks for each tag of the word
     * @param one and the others: what it says for the tags of the words beside it
     */
    private record Known(
            double[] own,
            @Nullable Context oneBefore,
            @Nullable Context twoBefore,
            @Nullable Context oneAfter,
            @Nullable Context twoAfter) {}

    private final Map<String, Context> features = new HashMap<>();
    private final String[] tags;
    private final @Nullable Context[] begin = new Context[WINDOW + 1];
    private final @Nullable Context[] afterOne;
    private final List<@Nullable Context[]> afterTwo = new ArrayList<>();
    private final Map<String, Known> known = new HashMap<>();

    GreedyTagger(AbstractModel model) {
        Object[] data = model.getDataStructures();
        ((Map<?, ?>) data[1]).forEach((feature, context) -> features.put((String) feature, (Context) context));
        tags = ((String[]) data[2]).clone();
        begin[0] = features.get("S=begin");
        begin[1] = features.get("p1S=begin");
        begin[2] = features.get("p2S=begin");
        afterOne = new Context[tags.length];
        for (int i = 0; i < tags.length; i++) {
            afterOne[i] = features.get("t=" + tags[i]);
            @Nullable Context[] following = new Context[tags.length];
            for (int j = 0; j < tags.length; j++) {
                following[j] = features.get("t2=" + tags[i] + "," + tags[j]);
            }
            afterTwo.add(following);
        }
    }

    /** The tags of the words of a sentence. */
    String[] tag(String[] words) {
        List<Known> sentence = Arrays.stream(words).map(this::known).toList();
        String[] result = new String[words.length];
        int last = -1;
        int lastButOne = -1;
        for (int i = 0; i < words.length; i++) {
            double[] sums = inSentence(sentence, i);
            if (last >= 0) {
                add(afterOne[last], sums);
            }
            if (lastButOne >= 0) {
                add(afterTwo.get(lastButOne)[last], sums);
            }
            lastButOne = last;
            last = best(sums);
            result[i] = tags[last];
        }
        return result;
    }

    /** What speaks for each tag of a word, but for the tags before it. */
    private double[] inSentence(List<Known> sentence, int i) {
        double[] sums = sentence.get(i).own().clone();
        if (i <= WINDOW) {
            add(begin[i], sums);
        }
        if (i > 0) {
            add(sentence.get(i - 1).oneAfter(), sums);
        }
        if (i > 1) {
            add(sentence.get(i - 2).twoAfter(), sums);
        }
        if (i + 1 < sentence.size()) {
            add(sentence.get(i + 1).oneBefore(), sums);
        }
        if (i + 2 < sentence.size()) {
            add(sentence.get(i + 2).twoBefore(), sums);
        }
        return sums;
    }

    private static int best(double[] sums) {
        int best = 0;
        for (int i = 1; i < sums.length; i++) {
            best = sums[i] > sums[best] ? i : best;
        }
        return best;
    }

    private static void add(@Nullable Context context, double[] sums) {
        if (context != null) {
            int[] outcomes = context.getOutcomes();
            double[] weights = context.getParameters();
            for (int i = 0; i < outcomes.length; i++) {
                sums[outcomes[i]] += weights[i];
            }
        }
    }

    private Known known(String word) {
        Known found = known.get(word);
        if (found == null) {
            if (known.size() >= MOST) {
                known.clear();
            }
            found = learn(word);
            known.put(word, found);
        }
        return found;
    }

    private Known learn(String word) {
        String lower = StringUtil.toLowerCase(word);
        String shape = FeatureGeneratorUtil.tokenFeature(word);
        double[] own = new double[tags.length];
        add(features.get("def"), own);
        add(features.get("w=" + lower), own);
        add(features.get("wc=" + shape), own);
        add(features.get("w&c=" + lower + "," + shape), own);
        for (int n = 1; n <= Math.min(AFFIX, word.length()); n++) {
            add(features.get("suf=" + word.substring(word.length() - n)), own);
            add(features.get("pre=" + word.substring(0, n)), own);
        }
        return new Known(
                own,
                features.get("n1w=" + lower),
                features.get("n2w=" + lower),
                features.get("p1w=" + lower),
                features.get("p2w=" + lower));
    }
}
