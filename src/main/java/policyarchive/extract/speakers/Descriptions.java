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
    private static final int REACH = Bodies.REACH;
    /** Owners of owners are followed so deep. */
    private static final int DEPTH = 3;

    private final Salience salience;
    private final Spoken spoken;
    private final DocumentOwners documents;
    private final OfficeHolders holders;
    private final Bodies bodies;

    Descriptions(
            String text,
            Mentions mentions,
            Salience salience,
            Spoken spoken,
            Pronouns pronouns,
            OfficeHolders holders,
            Bodies bodies) {
        this.salience = salience;
        this.spoken = spoken;
        this.documents = new DocumentOwners(text, mentions, salience, pronouns);
        this.holders = holders;
        this.bodies = bodies;
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
            Speaker body = words.definite() && Nouns.body(noun) != null ? bodies.body(words, at, except) : Speaker.OPEN;
            return body.isOpen() ? person(words, at, except, owner, depth) : body;
        }
        return words.definite() ? bodies.body(words, at, except) : Speaker.OPEN;
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
            return bodies.owner(words.determiner(), at, except);
        }
        if (words.determiner().matches("its|their")) {
            return bodies.thing(at, except, 0.75);
        }
        if (words.owner().matches("(?:its|their) .*|its|their")) {
            return bodies.thing(at, except, 0.7);
        }
        if (!words.owner().isEmpty()) {
            Speaker body = resolve(Description.of(words.owner()), at, except, null, depth - 1);
            String later = body.isOpen() && !words.definite() ? bodies.later(words.noun(), at.end()) : null;
            return later == null ? body : Speaker.of(later, 0.7);
        }
        for (String employer : words.modifiers().split(" ", -1)) {
            if (Nouns.body(employer) != null) {
                return bodies.body(new Description("the", "", "", employer), at, except);
            }
        }
        Speaker office = words.definite() ? Speaker.OPEN : bodies.staff(at, except);
        if (!office.isOpen()) {
            return office;
        }
        String later = words.definite() ? null : bodies.later(words.noun(), at.end());
        if (later != null) {
            return Speaker.of(later, 0.7);
        }
        boolean spokes = words.noun().startsWith("spokes") || words.noun().equals("statement");
        return spokes ? bodies.thing(at, except, 0.6) : Speaker.OPEN;
    }

    /** "The former prosecutor" tells of somebody what need not be said with the name. */
    private static boolean isFormer(Description words) {
        return words.modifiers().matches("(?:former|retired|ex-|one-time)(?: .*)?");
    }

    private Speaker person(Description words, Span at, Span except, @Nullable String owner, int depth) {
        String noun = words.noun();
        boolean owned = owner != null || !words.owner().isEmpty();
        Speaker holder = words.definite() || owned ? holders.holder(words, at, except) : Speaker.OPEN;
        if (!holder.isOpen()) {
            return holder;
        }
        Speaker later = holders.later(at, except, words);
        if (!later.isOpen()) {
            return later;
        }
        if (!words.definite()) {
            return Speaker.OPEN;
        }
        Predicate<Actor> free =
                a -> a.kind() == ActorKind.PERSON && (a.roles().isEmpty() || !Nouns.isOffice(noun) || isFormer(words));
        String fallback = salience.best(at.start(), REACH / 2, except, free);
        boolean employer = owned || words.determiner().matches("its|their");
        if (employer && depth > 0) {
            return voice(words, at, except, owner, depth).sharing(0.6);
        }
        return fallback == null ? Speaker.OPEN : Speaker.of(fallback, 0.6);
    }
}
