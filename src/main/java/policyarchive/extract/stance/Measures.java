package policyarchive.extract.stance;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import policyarchive.extract.stance.AttitudeWords.Found;
import policyarchive.extract.stance.AttitudeWords.Kind;
import policyarchive.text.Span;

/**
 * The sides of the bills, orders, plans and letters of an article, learnt from what it says they would do. A measure is
 * taken to be for access unless its description says otherwise, for that is what laws on encryption are made for.
 */
public final class Measures {
    /** Words of a description. */
    private static final int DESCRIPTION = 18;

    /** More than this turns the side of a measure. */
    private static final double CLEAR = 1.5;

    private static final int LONGEST = 300_000;

    /** Words of the subject in an article about it. */
    private static final int SUBJECT = 3;

    private final Map<String, Double> learnt = new HashMap<>();

    private boolean ofTheSubject;

    private Measures() {}

    /** Learns the sides from a text. */
    public static Measures of(String text) {
        Measures measures = new Measures();
        List<Found> words = AttitudeWords.find(text, new Span(0, Math.min(text.length(), LONGEST)));
        measures.ofTheSubject = words.stream()
                        .filter(w -> w.kind() == Kind.ENCRYPTION || w.kind() == Kind.ACCESS || w.kind() == Kind.PERIL)
                        .count()
                >= SUBJECT;
        for (int i = 0; i < words.size(); i++) {
            Kind kind = words.get(i).kind();
            if (kind == Kind.MEASURE || kind == Kind.PLAN || kind == Kind.PAPER) {
                measures.describe(words, i);
            }
        }
        return measures;
    }

    /** Whether the text speaks of encryption often enough for its bills and letters to be about it. */
    public boolean areOfTheSubject() {
        return ofTheSubject;
    }

    /** Weighs the attitudes that follow a measure as what it would do. */
    private void describe(List<Found> words, int at) {
        Found measure = words.get(at);
        int polarity = 1;
        boolean linked = false;
        Found verb = null;
        for (int i = at + 1; i < words.size() && words.get(i).at() - measure.at() <= DESCRIPTION; i++) {
            Found word = words.get(i);
            if (word.kind() == Kind.STOP) {
                return;
            }
            if (word.kind() == Kind.REFUSE || word.kind() == Kind.NOT) {
                polarity = -1;
            } else if (word.kind() == Kind.LINK) {
                linked |= word.at() - measure.at() <= 3;
            } else if (word.kind().isAttitude()) {
                if (!linked && !word.word().endsWith("ing")) {
                    return;
                }
                polarity = verb == null ? polarity : polarity * sign(verb.kind());
                verb = word;
            } else if (verb != null && word.kind().isThing() && word.at() - verb.at() <= 7) {
                learnt.merge(key(measure), polarity * sign(verb.kind()) * thing(word.kind()), Double::sum);
                return;
            }
        }
    }

    private static int sign(Kind verb) {
        return switch (verb) {
            case OPPOSE, SCRAP, HARM, RESTRICT, FEAR, BLAME -> -1;
            default -> 1;
        };
    }

    private static double thing(Kind thing) {
        return switch (thing) {
            case ENCRYPTION, RIGHTS, SYSTEMS -> 1;
            case ACCESS, PERIL, MEASURE -> -1;
            case SAFETY -> -0.5;
            default -> 0;
        };
    }

    private static String key(Found measure) {
        String word = measure.word();
        return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }

    /** The side of a thing: positive for encryption, 0 if unknown. */
    double side(Found thing) {
        double told = learnt.getOrDefault(key(thing), 0.0);
        return switch (thing.kind()) {
            case ENCRYPTION, RIGHTS, SYSTEMS, TRADE, COMPANIES -> 1;
            case ACCESS, PERIL, AUTHORITIES -> -1;
            case SAFETY -> -0.7;
            case MEASURE -> told > CLEAR ? 1 : -1;
            case PLAN, PAPER -> Math.abs(told) < 1 ? 0 : Math.signum(told);
            default -> 0;
        };
    }
}
