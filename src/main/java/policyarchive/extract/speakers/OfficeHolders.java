package policyarchive.extract.speakers;

import org.jspecify.annotations.Nullable;
import policyarchive.extract.ExtractedArticle.Actor;
import policyarchive.text.Span;
import policyarchive.vocabulary.ActorKind;

/** Whom an office means: who is known to hold it, or is named with it next, or is the next person in a text's lead. */
final class OfficeHolders {
    /** Code units back to which an office may point. */
    private static final int REACH = 3200;
    /** Code units from the beginning within which somebody may be described before being named. */
    private static final int LEAD = 1500;
    /** How far behind its description a name may follow. */
    private static final int NAME_FOLLOWS = 700;

    private final Salience salience;

    OfficeHolders(Salience salience) {
        this.salience = salience;
    }

    /**
     * Whom an office described by its owner means, as "France's digital minister", "the Halden director": who is known
     * to hold it, or is the next person in the lead; open where nobody is.
     *
     * @param phrase in lower case
     */
    Speaker described(String phrase, Span at, Span except) {
        Description words = Description.of(phrase);
        boolean office = Nouns.isOffice(words.noun()) && words.definite();
        Speaker holder = office ? holder(words, at, except) : Speaker.OPEN;
        return office && holder.isOpen() ? later(at, except, words) : holder;
    }

    /** Who was named with the office, best with all its words; else who is named with it next. */
    Speaker holder(Description words, Span at, Span except) {
        String exact = salience.best(at.start(), REACH, except, a -> OfficeRoles.holdsExactly(a, words));
        if (exact != null) {
            return Speaker.of(exact, 0.8);
        }
        String holder = salience.best(at.start(), REACH, except, a -> OfficeRoles.holds(a, words));
        if (holder != null) {
            return Speaker.of(holder, 0.7);
        }
        String minister = words.noun().equals("minister") && words.modifiers().isEmpty()
                ? salience.best(at.start(), REACH, except, OfficeRoles::isMinister)
                : null;
        if (minister != null) {
            return Speaker.of(minister, 0.7);
        }
        int from = Math.max(at.end(), except.end());
        String next = Nouns.isOffice(words.noun())
                ? salience.named(from, LEAD, a -> OfficeRoles.holdsExactly(a, words))
                : null;
        return next == null ? Speaker.OPEN : Speaker.of(next, 0.7);
    }

    /** Whether a person may be the one described: a judge holds no other office. */
    private static boolean mayHold(Actor actor, @Nullable Description office) {
        if (office == null || !Nouns.isOffice(office.noun()) || !OfficeRoles.isJudge(actor)) {
            return actor.kind() == ActorKind.PERSON;
        }
        return OfficeRoles.holds(actor, office);
    }

    /** In the first sentences somebody may be described who is named as the next subject. */
    Speaker later(Span at, Span except, @Nullable Description office) {
        boolean lead =
                at.start() < LEAD && salience.named(0, at.start() - 1, a -> a.kind() == ActorKind.PERSON) == null;
        int from = Math.max(at.end(), except.end());
        String id = lead ? salience.next(from, NAME_FOLLOWS, a -> mayHold(a, office)) : null;
        return id == null ? Speaker.OPEN : Speaker.of(id, 0.7);
    }
}
