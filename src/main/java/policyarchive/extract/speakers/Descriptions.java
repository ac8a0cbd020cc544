package policyarchive.extract.speakers;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import policyarchive.extract.ExtractedArticle.Actor;
import policyarchive.extract.speakers.Spoken.Turn;
import policyarchive.text.Span;
import policyarchive.vocabulary.ActorKind;

/** Resolves descriptions such as "the company", "the home secretary", "a senior official at the department". */
final class Descriptions {
    /** Code units back to which a description may point. */
    private static final int REACH = 3200;
    /** Code units from the beginning within which somebody may be described before being named. */
    private static final int LEAD = 1500;
    /** How far behind its description a name may follow. */
    private static final int NAME_FOLLOWS = 700;
    /** Owners of owners are followed so deep. */
    private static final int DEPTH = 3;

    private final Salience salience;
    private final Spoken spoken;
    private final DocumentOwners documents;

    Descriptions(Salience salience, Spoken spoken, DocumentOwners documents) {
        this.salience = salience;
        this.spoken = spoken;
        this.documents = documents;
    }

    /**
     * Whom a phrase in lower case describes.
     *
     * @param at where it stands
     * @param except the claim's words, in which nobody named is meant
     * @param owner the actor that owns or employs the one described, as the phrase names it, null where it names none
     */
    Speaker resolve(String phrase, Span at, Span except, @Nullable String owner) {
        return resolve(Description.of(phrase), at, except, owner, DEPTH);
    }

    /**
     * Whom an office described by its owner means, as "France's digital minister", "the Halden director": who is known to
     * hold it, or is named with it next; open where nobody is.
     */
    Speaker officeHolder(String phrase, Span at, Span except) {
        Description words = Description.of(phrase);
        boolean office = Nouns.isOffice(words.noun()) && words.definite();
        return office ? holder(words, at, except) : Speaker.OPEN;
    }

    private Speaker resolve(Description words, Span at, Span except, @Nullable String owner, int depth) {
        String noun = words.noun();
        boolean written = Nouns.isDocument(noun);
        if (words.definite() && (written || Nouns.isVoice(noun) || Nouns.isPerson(noun))) {
            Turn before = spoken.described(noun);
            if (before != null && words.owner().isEmpty() && at.start() - before.end() < REACH / 2) {
                return before.speaker().sharing(0.75);
            }
        }
        if (written || Nouns.isVoice(noun)) {
            Speaker voice = voice(words, at, except, owner, depth);
            if (!voice.isOpen()) {
                return voice;
            }
        }
        if (written) {
            return words.definite() ? documents.owner(noun, at.start(), except) : Speaker.OPEN;
        }
        if (Nouns.isPerson(noun) || words.modifiers().endsWith("-old")) {
            Speaker body = words.definite() && Nouns.body(noun) != null ? body(words, at, except) : Speaker.OPEN;
            return body.isOpen() ? person(words, at, except, owner, depth) : body;
        }
        return words.definite() ? body(words, at, except) : Speaker.OPEN;
    }

    /** The body for which a spokesman or official speaks. */
    private Speaker voice(Description words, Span at, Span except, @Nullable String owner, int depth) {
        if (owner != null) {
            return Speaker.of(owner, 0.9);
        }
        if (depth == 0) {
            return Speaker.OPEN;
        }
        if (words.determiner().matches("its|their|his|her")) {
            return thing(at, except, 0.75);
        }
        if (!words.owner().isEmpty()) {
            return resolve(Description.of(words.owner()), at, except, null, depth - 1);
        }
        for (String employer : words.modifiers().split(" ", -1)) {
            if (Nouns.body(employer) != null) {
                return body(new Description("the", "", "", employer), at, except);
            }
        }
        boolean spokes = words.noun().startsWith("spokes") || words.noun().equals("statement");
        return spokes ? thing(at, except, 0.6) : Speaker.OPEN;
    }

    private Speaker thing(Span at, Span except, double share) {
        String best = salience.best(
                at.start(), REACH, except, a -> a.kind() != ActorKind.PERSON && a.kind() != ActorKind.MEDIA);
        return best == null ? Speaker.OPEN : Speaker.of(best, share);
    }

    private Speaker person(Description words, Span at, Span except, @Nullable String owner, int depth) {
        String noun = words.noun();
        boolean owned = owner != null || !words.owner().isEmpty();
        Speaker holder = words.definite() || owned ? holder(words, at, except) : Speaker.OPEN;
        if (!holder.isOpen()) {
            return holder;
        }
        Speaker later = later(at, except);
        if (!later.isOpen()) {
            return later;
        }
        if (!words.definite()) {
            return Speaker.OPEN;
        }
        Predicate<Actor> free = a -> a.kind() == ActorKind.PERSON && (a.roles().isEmpty() || !Nouns.isOffice(noun));
        String fallback = salience.best(at.start(), REACH / 2, except, free);
        boolean employer = owned || words.determiner().matches("its|their");
        if (employer && depth > 0) {
            return voice(words, at, except, owner, depth).sharing(0.6);
        }
        return fallback == null ? Speaker.OPEN : Speaker.of(fallback, 0.6);
    }

    /** Who was named with the office, best with all its words; else who is named with it next. */
    private Speaker holder(Description words, Span at, Span except) {
        String noun = words.noun();
        String exact = salience.best(at.start(), REACH, except, a -> Nouns.holds(a, noun, words.modifiers()));
        String holder = exact == null ? salience.best(at.start(), REACH, except, a -> Nouns.holds(a, noun)) : exact;
        if (holder != null) {
            return Speaker.of(holder, exact == null ? 0.7 : 0.8);
        }
        int from = Math.max(at.end(), except.end());
        String next =
                Nouns.isOffice(noun) ? salience.named(from, LEAD, a -> Nouns.holds(a, noun, words.modifiers())) : null;
        return next == null ? Speaker.OPEN : Speaker.of(next, 0.7);
    }

    /** In the first sentences somebody may be described who is named as the next subject. */
    private Speaker later(Span at, Span except) {
        boolean lead =
                at.start() < LEAD && salience.best(at.start(), LEAD, except, a -> a.kind() == ActorKind.PERSON) == null;
        int from = Math.max(at.end(), except.end());
        String id = lead ? salience.next(from, NAME_FOLLOWS, a -> a.kind() == ActorKind.PERSON) : null;
        return id == null ? Speaker.OPEN : Speaker.of(id, 0.7);
    }

    private Speaker body(Description words, Span at, Span except) {
        String noun = words.noun();
        Predicate<Actor> kind = Nouns.body(noun);
        if (kind == null) {
            return Speaker.OPEN;
        }
        String named = salience.best(at.start(), REACH, except, a -> Nouns.named(a, noun));
        if (named != null) {
            return Speaker.of(named, 0.8);
        }
        String best = salience.best(at.start(), REACH, except, kind);
        boolean owned = words.determiner().matches("its|their");
        return best != null ? Speaker.of(best, 0.75) : owned ? thing(at, except, 0.6) : Speaker.OPEN;
    }
}
