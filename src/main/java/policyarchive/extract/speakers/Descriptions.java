package policyarchive.extract.speakers;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import policyarchive.extract.ExtractedArticle.Actor;
import policyarchive.extract.Mentions;
import policyarchive.extract.speakers.Spoken.Turn;
import policyarchive.text.Span;
import policyarchive.vocabulary.ActorKind;

/** Resolves descriptions such as "the company", "the home secretary", "a senior official at the department". */
final class Descriptions {
    /** Code units back to which a description may point. */
    private static final int REACH = 3200;
    /** Owners of owners are followed so deep. */
    private static final int DEPTH = 3;

    private final Salience salience;
    private final Spoken spoken;
    private final Pronouns pronouns;
    private final DocumentOwners documents;
    private final OfficeHolders holders;
    private final Employers employers;
    private final ApposedBodies bodies;

    Descriptions(
            String text,
            Mentions mentions,
            Salience salience,
            Spoken spoken,
            Pronouns pronouns,
            OfficeHolders holders) {
        this.salience = salience;
        this.spoken = spoken;
        this.pronouns = pronouns;
        this.documents = new DocumentOwners(text, mentions, salience, pronouns);
        this.holders = holders;
        this.bodies = new ApposedBodies(text, mentions);
        this.employers = new Employers(text, mentions);
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
        if (words.determiner().matches("his|her")) {
            return owner(words.determiner(), at, except);
        }
        if (words.determiner().matches("its|their")) {
            return thing(at, except, 0.75);
        }
        if (words.owner().matches("(?:its|their) .*|its|their")) {
            return thing(at, except, 0.7);
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

    private Speaker owner(String pronoun, Span at, Span except) {
        Speaker owner = pronouns.resolve(pronoun, at, except);
        return owner == null ? Speaker.OPEN : owner.sharing(0.75);
    }

    /** The country last spoken of, whose body "a ministry there" is. */
    Speaker country(Span at, Span except) {
        String last = salience.best(at.start(), REACH / 2, except, a -> a.kind() == ActorKind.GOVERNMENT);
        return last == null ? Speaker.OPEN : Speaker.of(last, 0.6);
    }

    private Speaker thing(Span at, Span except, double share) {
        String best = salience.best(
                at.start(), REACH, except, a -> a.kind() != ActorKind.PERSON && a.kind() != ActorKind.MEDIA);
        return best == null ? Speaker.OPEN : Speaker.of(best, share);
    }

    private Speaker person(Description words, Span at, Span except, @Nullable String owner, int depth) {
        String noun = words.noun();
        boolean owned = owner != null || !words.owner().isEmpty();
        Speaker holder = words.definite() || owned ? holders.holder(words, at, except) : Speaker.OPEN;
        if (!holder.isOpen()) {
            return holder;
        }
        Speaker later = holders.later(at, except);
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

    private Speaker body(Description words, Span at, Span except) {
        String noun = words.noun();
        Predicate<Actor> kind = Nouns.body(noun);
        if (kind == null) {
            return Speaker.OPEN;
        }
        if (words.determiner().matches("his|her")) {
            Speaker person = owner(words.determiner(), at, except);
            String employer = person.isOpen() ? null : employers.of(person.ids().getFirst(), kind);
            return employer == null ? person.sharing(0.6) : Speaker.of(employer, 0.7);
        }
        if (words.determiner().matches("its|their") && Nouns.isOfState(words)) {
            Speaker state = country(at, except);
            if (!state.isOpen()) {
                return state;
            }
        }
        String named = salience.best(at.start(), REACH, except, a -> Nouns.named(a, noun));
        if (named != null) {
            return Speaker.of(named, 0.8);
        }
        String apposed = words.definite() ? bodies.described(noun, at.start(), except) : null;
        if (apposed != null) {
            return Speaker.of(apposed, 0.75);
        }
        boolean home = noun.equals("government")
                && words.owner().isEmpty()
                && words.modifiers().isEmpty();
        String best = home ? salience.most(at.start(), kind) : salience.best(at.start(), REACH, except, kind);
        boolean owned = words.determiner().matches("its|their") || Nouns.isLoose(noun);
        return best != null ? Speaker.of(best, 0.75) : owned ? thing(at, except, 0.6) : Speaker.OPEN;
    }
}
