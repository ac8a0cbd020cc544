package policyarchive.archive;

import java.util.List;
import policyarchive.naming.PersonNames;
import policyarchive.vocabulary.ActorKind;

/** What an actor takes over from a further article that names it. */
final class ActorNaming {
    private ActorNaming() {}

    static void learn(Actor actor, ActorSighting sighting) {
        String better = better(actor, sighting);
        if (!better.equals(actor.getName())) {
            actor.rename(better);
        }
        if (actor.getCountry() == null && sighting.country() != null) {
            actor.locate(sighting.country());
        }
        boolean surer = sighting.knownAs() != null || actor.getKind() == ActorKind.OTHER;
        if (surer && sighting.kind() != actor.getKind() && sighting.kind() != ActorKind.OTHER) {
            actor.classify(sighting.kind());
        }
        sighting.allForms()
                .filter(form -> !form.isBlank() && form.length() <= NameKey.LENGTH)
                .forEach(form -> actor.alsoKnownAs(form, NameKey.of(form, actor.getKind())));
    }

    private static String better(Actor actor, ActorSighting sighting) {
        String seen = sighting.bestName();
        if (sighting.knownAs() != null) {
            return seen;
        }
        if (sighting.isPerson()) {
            return PersonNames.canonical(List.of(PersonNames.parse(actor.getName()), PersonNames.parse(seen)));
        }
        boolean spellsOut = ActorMatching.isAcronym(actor.getName()) && !ActorMatching.isAcronym(seen);
        return spellsOut ? seen : actor.getName();
    }
}
