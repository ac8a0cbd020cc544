package policyarchive.archive;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import policyarchive.naming.PersonName;
import policyarchive.naming.PersonNames;
import policyarchive.vocabulary.ActorKind;

/** Whether somebody an article names is an actor the archive knows. */
final class ActorMatching {
    /** How well they agree. */
    enum Fit {
        NONE,
        /** Nickname or initial agree and nothing speaks against it: enough where nobody else fits as well. */
        POSSIBLE,
        SAME
    }

    /** Offices an actor was attested in; asked for only where names alone do not decide. */
    private final Function<Actor, List<String>> officesOf;

    ActorMatching(Function<Actor, List<String>> officesOf) {
        this.officesOf = officesOf;
    }

    Fit fit(Actor actor, ActorSighting sighting) {
        if (!kindsAgree(actor.getKind(), sighting.kind())) {
            return Fit.NONE;
        }
        return sighting.isPerson() ? person(actor, sighting) : organisation(actor, sighting);
    }

    /** The same name of a body may be given different kinds by different articles, but no body is a person. */
    private static boolean kindsAgree(ActorKind a, ActorKind b) {
        return a == b || (a != ActorKind.PERSON && b != ActorKind.PERSON);
    }

    private Fit person(Actor actor, ActorSighting sighting) {
        if (sighting.isLone()) {
            return Fit.NONE;
        }
        if (shares(personKeys(actor), sighting.keys())) {
            boolean differ = contradict(actor.getCountry(), sighting.country());
            return differ && !sharesOffice(actor, sighting) ? Fit.NONE : Fit.SAME;
        }
        PersonName known = PersonNames.parse(actor.getName());
        PersonName seen = PersonNames.parse(sighting.bestName());
        boolean compatible = known.hasGiven() && seen.hasGiven() && PersonNames.compatible(known, seen);
        return compatible && supported(actor, sighting, known, seen) ? Fit.POSSIBLE : Fit.NONE;
    }

    /** An initial needs something that speaks for it; a nickname or a middle name only nothing against it. */
    private boolean supported(Actor actor, ActorSighting sighting, PersonName known, PersonName seen) {
        if (contradict(actor.getCountry(), sighting.country())) {
            return false;
        }
        boolean sameCountry = sighting.country() != null && sighting.country().equals(actor.getCountry());
        if (sameCountry || sharesOffice(actor, sighting)) {
            return true;
        }
        boolean initial = PersonNames.isInitial(known.callName()) || PersonNames.isInitial(seen.callName());
        return !initial
                && (sighting.offices().isEmpty() || officesOf.apply(actor).isEmpty());
    }

    private boolean sharesOffice(Actor actor, ActorSighting sighting) {
        if (sighting.offices().isEmpty()) {
            return false;
        }
        Set<String> held =
                officesOf.apply(actor).stream().map(NameKey::organisation).collect(Collectors.toSet());
        return sighting.offices().stream().map(NameKey::organisation).anyMatch(held::contains);
    }

    private static Fit organisation(Actor actor, ActorSighting sighting) {
        String known = NameKey.organisation(actor.getName());
        if (sighting.knownAs() != null && known.equals(NameKey.organisation(sighting.knownAs()))) {
            return Fit.SAME;
        }
        if (contradict(actor.getCountry(), sighting.country())) {
            return Fit.NONE;
        }
        Set<String> knownKeys = new HashSet<>();
        actor.getAliases().forEach(alias -> knownKeys.add(alias.getNameKey()));
        String seen = NameKey.organisation(sighting.bestName());
        boolean named = knownKeys.contains(seen) || sighting.keys().contains(known);
        return named && !acronymsDiffer(actor, sighting) ? Fit.SAME : Fit.NONE;
    }

    /** Whether both spell out what their shared acronym stands for, and differently: a shared acronym is no name. */
    private static boolean acronymsDiffer(Actor actor, ActorSighting sighting) {
        Set<String> known =
                spelledOut(actor.getAliases().stream().map(ActorAlias::getName).toList());
        Set<String> seen = spelledOut(sighting.allForms().toList());
        return !known.isEmpty() && !seen.isEmpty() && !shares(known, seen);
    }

    private static Set<String> spelledOut(Collection<String> forms) {
        return forms.stream()
                .filter(form -> !isAcronym(form))
                .map(NameKey::organisation)
                .collect(Collectors.toSet());
    }

    /** Two to six capitals, with or without full stops. */
    static boolean isAcronym(String form) {
        String bare = form.replace(".", "");
        return bare.length() >= 2 && bare.length() <= 6 && bare.chars().allMatch(Character::isUpperCase);
    }

    private static Set<String> personKeys(Actor actor) {
        return actor.getAliases().stream()
                .filter(alias -> PersonNames.parse(alias.getName()).hasGiven())
                .map(ActorAlias::getNameKey)
                .collect(Collectors.toSet());
    }

    private static boolean shares(Set<String> some, Set<String> others) {
        return some.stream().anyMatch(others::contains);
    }

    private static boolean contradict(@Nullable String country, @Nullable String other) {
        return country != null && other != null && !country.equals(other);
    }
}
