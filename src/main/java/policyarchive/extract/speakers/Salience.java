package policyarchive.extract.speakers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import policyarchive.extract.ExtractedArticle.Actor;
import policyarchive.extract.ExtractedArticle.Mention;
import policyarchive.extract.Mentions;
import policyarchive.extract.speakers.Spoken.Turn;
import policyarchive.text.Sentence;
import policyarchive.text.Span;
import policyarchive.text.SpanSearch;

/**
 * Whom a pronoun or a description means: of those it fits, the one that is nearest in sentences, where subjects, and
 * more so speakers, weigh more than objects, and owners less. The weights are the project's own, in sentences.
 */
final class Salience {
    static final double SUBJECT = 1.2;
    private static final double SPEAKER = 1.8;
    /** Mentions looked at for one pronoun. */
    private static final int MOST = 120;

    private final Mentions mentions;
    private final List<Sentence> sentences;
    private final Spoken spoken;
    private final double[] weights;

    Salience(String text, Mentions mentions, List<Sentence> sentences, Spoken spoken) {
        this.mentions = mentions;
        this.sentences = sentences;
        this.spoken = spoken;
        this.weights = new MentionWeights(text, mentions, this).weights();
    }

    /** The most salient actor of those a condition fits, null where none is within reach. */
    @Nullable
    String best(int before, int reach, Span except, Predicate<Actor> fits) {
        int here = sentence(before);
        String best = null;
        double most = Double.NEGATIVE_INFINITY;
        for (Turn turn : spoken.turns()) {
            double weight = SPEAKER - Math.max(0, here - sentence(turn.cue()));
            boolean near = before - turn.end() < reach && turn.speaker().ids().size() == 1;
            if (near
                    && weight >= most
                    && fits.test(mentions.actor(turn.speaker().ids().getFirst()))) {
                most = weight;
                best = turn.speaker().ids().getFirst();
            }
        }
        int last = mentions.firstFrom(before) - 1;
        for (int i = last; i >= 0 && i > last - MOST; i--) {
            Mention mention = mentions.inOrder().get(i);
            if (before - mention.span().end() > reach) {
                break;
            }
            double weight =
                    weights[i] - Math.max(0, here - sentence(mention.span().start()));
            boolean apart = mention.span().end() <= before && !except.contains(mention.span());
            if (apart && weight > most && fits.test(mentions.actor(mention))) {
                most = weight;
                best = mention.actorId();
            }
        }
        return best;
    }

    /** The one named most often of those before an offset whom a condition fits, the later of equals; null where none is. */
    @Nullable
    String most(int before, Predicate<Actor> fits) {
        Map<String, Integer> counts = new HashMap<>();
        String most = null;
        int last = mentions.firstFrom(before) - 1;
        for (int i = last; i >= 0 && i > last - 2 * MOST; i--) {
            Mention mention = mentions.inOrder().get(i);
            if (fits.test(mentions.actor(mention))) {
                int count = counts.merge(mention.actorId(), 1, Integer::sum);
                most = most == null || count > counts.getOrDefault(most, 0) ? mention.actorId() : most;
            }
        }
        return most;
    }

    /** The first subject named after an offset, no farther than a distance; null where none is. */
    @Nullable
    String next(int after, int reach, Predicate<Actor> fits) {
        for (int i = mentions.firstFrom(after); i < mentions.inOrder().size(); i++) {
            Mention mention = mentions.inOrder().get(i);
            if (mention.span().start() - after > reach) {
                return null;
            }
            if (weights[i] >= SUBJECT && fits.test(mentions.actor(mention))) {
                return mention.actorId();
            }
        }
        return null;
    }

    /** Those who are subjects between two offsets, in order. */
    List<String> subjects(int from, int to, Predicate<Actor> fits) {
        List<String> ids = new ArrayList<>();
        for (int i = mentions.firstFrom(from); i < mentions.firstFrom(to); i++) {
            Mention mention = mentions.inOrder().get(i);
            if (weights[i] >= SUBJECT && fits.test(mentions.actor(mention))) {
                ids.add(mention.actorId());
            }
        }
        return ids;
    }

    /** The sentence that holds an offset. */
    Span sentenceAt(int offset) {
        return sentences.isEmpty()
                ? new Span(offset, offset)
                : sentences.get(sentence(offset)).span();
    }

    /** The first actor named after an offset, no farther than a distance, whom a condition fits; null where none is. */
    @Nullable
    String named(int after, int reach, Predicate<Actor> fits) {
        for (int i = mentions.firstFrom(after); i < mentions.inOrder().size(); i++) {
            Mention mention = mentions.inOrder().get(i);
            if (mention.span().start() - after > reach) {
                return null;
            }
            if (fits.test(mentions.actor(mention))) {
                return mention.actorId();
            }
        }
        return null;
    }

    int sentence(int offset) {
        return SpanSearch.lastUpTo(sentences, Sentence::span, offset);
    }
}
