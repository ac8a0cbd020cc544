package policyarchive.extract.stance;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import policyarchive.extract.stance.AttitudeWords.Found;
import policyarchive.extract.stance.AttitudeWords.Kind;
import policyarchive.text.Span;

/**
 * Reads the side of a clause from an attitude and the thing it is about: "urged senators to kill the bill" is against
 * what the bill would do. An attitude behind another one is turned round by it if that is against; "not" and the like
 * turn round the next attitude.
 */
final class Attitudes {
    /** Words and what they weigh: positive for encryption. */
    record Weight(Span span, double weight) {}

    /** Words between an attitude and its object, or between a thing and the verdict on it. */
    private static final int REACH = 9;

    private static final int FAR = 1000;

    /** Words between a measure and what begins its description. */
    private static final int LINKED = 3;

    /** What an attitude to a described measure weighs, more than any phrase in the description. */
    private static final double DESCRIBED = 2.5;

    /** Words between a verdict and the thing it qualifies. */
    private static final int ATTRIBUTE = 4;

    private final Measures measures;
    private final List<Weight> weights = new ArrayList<>();
    private @Nullable Found attitude;
    private @Nullable Found subject;
    private @Nullable Found verdict;
    private int polarity;
    private boolean wanted;
    private final Negations negations = new Negations();
    private int beAt;
    private boolean describing;
    /** The measure whose description was read last. */
    private @Nullable Found described;

    private boolean supposed;

    private Attitudes(Measures measures) {
        this.measures = measures;
        forget();
    }

    /**
     * What the attitudes in some words weigh.
     *
     * @param measures the sides of bills and the like in this article
     */
    static List<Weight> weigh(String text, Span words, Measures measures) {
        Attitudes reader = new Attitudes(measures);
        AttitudeWords.find(text, words).forEach(reader::read);
        return reader.weights;
    }

    private void forget() {
        attitude = null;
        subject = null;
        verdict = null;
        polarity = 1;
        wanted = false;
        negations.forget();
        beAt = -FAR;
        supposed = false;
        described = null;
    }

    private void read(Found found) {
        describing &= found.kind() != Kind.STOP && found.kind() != Kind.BREAK && found.kind() != Kind.BE;
        if (describing) {
            skip(found);
            return;
        }
        switch (found.kind()) {
            case STOP -> forget();
            case BREAK -> attitude = null;
            case COMMA -> supposed = false;
            case SUPPOSE -> supposed = true;
            case NOT -> negations.not(found, Effects.isMeasure(subject) && attitude == null);
            case REFUSE -> negations.turn(found);
            case INSTEAD -> {
                attitude = null;
                negations.turn(found);
            }
            case DENY -> negations.deny(found);
            case WITHOUT -> negations.without(found);
            case LINK -> describe(found);
            case BE -> beAt = found.at();
            case OTHER -> {}
            case BAD, GOOD -> judge(found);
            default -> {
                if (found.kind().isAttitude()) {
                    take(found);
                } else {
                    meet(found);
                }
            }
        }
    }

    private void take(Found verb) {
        Found thing = subject;
        boolean near = thing != null && (beAt - thing.at() <= Negations.TURN || thing.equals(described));
        if (Effects.isAgainst(verb) && verb.at() - beAt <= 2 && thing != null && near) {
            undo(verb, thing);
            return;
        }
        Found outer = attitude;
        boolean chained = outer != null && verb.at() - outer.at() <= REACH;
        boolean against = chained && (Effects.isAgainst(outer) || Effects.isFeared(outer, verb));
        wanted = chained && (outer != null && outer.kind() == Kind.FAVOUR || wanted);
        polarity = (chained ? polarity : 1) * (against ? -1 : 1) * negations.spend(verb);
        attitude = verb;
    }

    /** "The bill should be scrapped", whatever was read of the bill before. */
    private void undo(Found verb, Found thing) {
        if (!weights.isEmpty() && weights.getLast().span().contains(thing.span())) {
            weights.removeLast();
        }
        double weight = Effects.isMeasure(thing) ? -1.6 * measures.side(thing) : 0;
        if (weight != 0 && !supposed) {
            weights.add(new Weight(
                    thing.span().hull(verb.span()), negations.turns(verb, Negations.TURN) ? -weight : weight));
        }
        attitude = null;
    }

    private void meet(Found thing) {
        Found verb = attitude;
        if (verb != null && thing.at() - verb.at() <= REACH) {
            double weight = supposed
                    ? 0
                    : Effects.of(
                            verb.kind(),
                            thing,
                            measures.side(thing),
                            new Effects.Context(polarity, wanted, negations.denies(thing)));
            if (weight != 0) {
                weights.add(new Weight(verb.span().hull(thing.span()), weight));
            }
            if (!Effects.isParty(thing)) {
                attitude = null;
            }
        } else if (Effects.isMeasure(thing) && follows(thing)) {
            Weight last = weights.removeLast();
            weights.add(new Weight(last.span().hull(thing.span()), last.weight()));
        } else if (verb == null && negations.turns(thing, 2) && thing.kind() == Kind.PERIL) {
            weights.add(new Weight(thing.span(), 1));
        }
        Found word = verdict;
        if (word != null && word.kind() == Kind.BAD && thing.at() - word.at() <= ATTRIBUTE) {
            verdict(word, thing, 1);
        }
        subject = thing;
    }

    /** A bill that is opposed, or wanted, is described: the description is no attitude of the speaker's. */
    private void describe(Found link) {
        describing = Effects.isMeasure(subject) && follows(link);
        if (describing) {
            described = subject;
            Weight last = weights.removeLast();
            weights.add(new Weight(last.span(), Math.signum(last.weight()) * DESCRIBED));
        }
    }

    /** Whether a word stands right behind the thing that was weighed last. */
    private boolean follows(Found word) {
        Found thing = subject;
        return thing != null
                && !weights.isEmpty()
                && weights.getLast().span().end() == thing.span().end()
                && word.at() - thing.at() <= LINKED;
    }

    /** "Any bill that does not provide for access" is opposed for the sake of access. */
    private void skip(Found word) {
        Weight last = weights.removeLast();
        Found thing = subject;
        int sign = word.kind() == Kind.NOT && thing != null && word.at() - thing.at() <= Negations.TURN ? -1 : 1;
        weights.add(new Weight(last.span().hull(word.span()), sign * last.weight()));
    }

    /** A verdict behind its thing: "the bill is dangerous". */
    private void judge(Found word) {
        verdict = word;
        Found thing = subject;
        if (thing != null && word.at() - thing.at() <= REACH) {
            boolean turned = negations.turns(word, Negations.TURN) || negations.denies(word);
            verdict(word, thing, turned ? -1 : 1);
        }
    }

    private void verdict(Found word, Found thing, int sign) {
        boolean judged = Effects.isMeasure(thing)
                || thing.kind() == Kind.ACCESS
                || thing.kind() == Kind.PAPER
                || thing.kind() == Kind.ENCRYPTION;
        double weight = (word.kind() == Kind.BAD ? -1.4 : 1.4) * sign * measures.side(thing);
        if (judged && !supposed && weight != 0) {
            weights.add(new Weight(thing.span().hull(word.span()), weight));
            verdict = null;
        }
    }
}
