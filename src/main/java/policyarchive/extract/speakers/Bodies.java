package policyarchive.extract.speakers;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import policyarchive.extract.ExtractedArticle.Actor;
import policyarchive.extract.Mentions;
import policyarchive.text.Span;
import policyarchive.vocabulary.ActorKind;

/** The bodies that descriptions mean: "the company", "its interior ministry", "the legal service". */
final class Bodies {
    /** Code units back to which a description may point. */
    static final int REACH = 3200;
    /** The same for a body whose name has the noun. */
    private static final int NAMED = 3 * REACH;

    private final Salience salience;
    private final Pronouns pronouns;
    private final Employers employers;
    private final ApposedBodies apposed;

    Bodies(String text, Mentions mentions, Salience salience, Pronouns pronouns) {
        this.salience = salience;
        this.pronouns = pronouns;
        this.employers = new Employers(text, mentions);
        this.apposed = new ApposedBodies(text, mentions);
    }

    /** Whom the pronoun of "his spokesman" means. */
    Speaker owner(String pronoun, Span at, Span except) {
        Speaker owner = pronouns.resolve(pronoun, at, except);
        return owner == null ? Speaker.OPEN : owner.sharing(0.75);
    }

    /** Whose staff speaks without a name, where the sentence begins with "his ministry"; open where it does not. */
    Speaker staff(Span at, Span except) {
        return pronouns.staff(at, except);
    }

    /** Who is named soon after an offset as the one whom a noun described, null where nobody is. */
    @Nullable
    String later(String noun, int after) {
        return apposed.later(noun, after);
    }

    /** The country last spoken of, whose body "a ministry there" is. */
    Speaker country(Span at, Span except) {
        String last = salience.best(at.start(), REACH / 2, except, a -> a.kind() == ActorKind.GOVERNMENT);
        return last == null ? Speaker.OPEN : Speaker.of(last, 0.6);
    }

    /** The body most salient, of whatever kind. */
    Speaker thing(Span at, Span except, double share) {
        String best = salience.best(
                at.start(), REACH, except, a -> a.kind() != ActorKind.PERSON && a.kind() != ActorKind.MEDIA);
        return best == null ? Speaker.OPEN : Speaker.of(best, share);
    }

    /** The body that a description means; open where none fits. */
    Speaker body(Description words, Span at, Span except) {
        Predicate<Actor> kind = Nouns.body(words.noun());
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
        String known = known(words, at, except);
        return known == null ? ofKind(words, kind, at, except) : Speaker.of(known, 0.75);
    }

    /** The one that was called so, or whose name has the noun; null where none was. */
    private @Nullable String known(Description words, Span at, Span except) {
        String noun = words.noun();
        String owner = words.modifiers().isEmpty() ? null : apposed.owned(words.modifiers() + ' ' + noun, at.start());
        if (owner != null) {
            return owner;
        }
        String named = salience.best(at.start(), NAMED, except, a -> Nouns.named(a, noun));
        return named == null && words.definite() ? apposed.described(noun, at.start(), except) : named;
    }

    private Speaker ofKind(Description words, Predicate<Actor> kind, Span at, Span except) {
        String noun = words.noun();
        boolean home = noun.equals("government")
                && words.owner().isEmpty()
                && words.modifiers().isEmpty();
        String best = home ? salience.most(at.start(), kind) : salience.best(at.start(), REACH, except, kind);
        boolean owned = words.determiner().matches("its|their") || Nouns.isLoose(noun);
        return best != null ? Speaker.of(best, 0.75) : owned ? thing(at, except, 0.6) : Speaker.OPEN;
    }
}
