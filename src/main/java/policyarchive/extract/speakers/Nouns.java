package policyarchive.extract.speakers;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import policyarchive.extract.ExtractedArticle.Actor;
import policyarchive.extract.speech.WordList;
import policyarchive.vocabulary.ActorKind;

/** What the nouns of descriptions say of those they describe; {@code description-nouns.txt}. */
final class Nouns {
    private static final Map<String, List<String>> WORDS = WordList.read(Nouns.class, "description-nouns.txt");
    private static final Set<String> VOICES = words("voice");
    private static final Set<String> OFFICES = words("office");
    private static final Set<String> PEOPLE = words("person");
    private static final Set<String> COMPANIES = words("company");
    private static final Set<String> AGENCIES = words("agency");
    private static final Set<String> GROUPS = words("group");
    private static final Set<String> MEDIA = words("media");
    private static final Set<String> GOVERNMENTS = words("government");
    private static final Set<String> STATE =
            Set.of("ministry", "government", "parliament", "police", "cabinet", "senate", "legislature", "department");
    private static final Pattern SECRET = Pattern.compile("\\b(?:intelligence|secret|security|police|foreign|prison)$");
    private static final Set<String> DOCUMENTS = words("document");

    private static final Set<String> COLLECTIVES = words("collective");
    private static final Set<String> FORCES = words("forces");
    private static final Pattern FORCE =
            Pattern.compile("\\b(?:Armed Forces|Defen[cs]e Forces?|Army|Navy|Military|Air Force)\\b");
    private static final Set<String> COURTS = words("court");
    private static final Pattern COURT = Pattern.compile("\\b(?:Court|Tribunal|Bench)\\b");
    /** Seats of governments that stand for them. */
    private static final Pattern SEAT =
            Pattern.compile("(?:The )?(?:White House|Downing Street|Number 10|Kremlin|Élysée|Chancellery)");

    private Nouns() {}

    private static Set<String> words(String of) {
        return Set.copyOf(WORDS.getOrDefault(of, List.of()));
    }

    /** Somebody or something that speaks for its owner: a spokesman, an official, an office. */
    static boolean isVoice(String noun) {
        return VOICES.contains(noun);
    }

    /** Somebody who holds an office that an actor's roles may name. */
    static boolean isOffice(String noun) {
        return OFFICES.contains(noun);
    }

    static boolean isPerson(String noun) {
        return PEOPLE.contains(noun) || OFFICES.contains(noun);
    }

    /** Several that act as one. */
    static boolean isCollective(String noun) {
        return COLLECTIVES.contains(noun);
    }

    /** Something written, which says what its author says. */
    static boolean isDocument(String noun) {
        return DOCUMENTS.contains(noun);
    }

    /** A body that a state has rather than a company or group. */
    static boolean isOfState(Description body) {
        return STATE.contains(body.noun())
                || body.noun().equals("service")
                        && SECRET.matcher(body.modifiers()).find();
    }

    /** What kind of body a noun means, null where it means none. */
    static @Nullable Predicate<Actor> body(String noun) {
        if (COMPANIES.contains(noun)) {
            return actor -> actor.kind() == ActorKind.COMPANY;
        }
        if (COURTS.contains(noun)) {
            return actor -> COURT.matcher(actor.name()).find();
        }
        if (FORCES.contains(noun)) {
            return actor -> FORCE.matcher(actor.name()).find();
        }
        if (AGENCIES.contains(noun)) {
            return actor -> (actor.kind() == ActorKind.AGENCY || actor.kind() == ActorKind.OTHER)
                    && !COURT.matcher(actor.name()).find();
        }
        if (GROUPS.contains(noun)) {
            return actor -> actor.kind() == ActorKind.NGO
                    || actor.kind() == ActorKind.ALLIANCE
                    || actor.kind() == ActorKind.OTHER;
        }
        if (MEDIA.contains(noun)) {
            return actor -> actor.kind() == ActorKind.MEDIA;
        }
        return GOVERNMENTS.contains(noun) ? Nouns::governs : null;
    }

    private static boolean governs(Actor actor) {
        return actor.kind() == ActorKind.GOVERNMENT
                || SEAT.matcher(actor.name()).matches();
    }

    /** Whether a noun means a body whose kind the text may see otherwise: a foundation may be listed as a company. */
    static boolean isLoose(String noun) {
        return COMPANIES.contains(noun) || GROUPS.contains(noun);
    }

    /** Whether a body's name, in any form, has a noun for one of its words. */
    static boolean named(Actor actor, String noun) {
        return actor.kind() != ActorKind.PERSON
                && (has(actor.name(), noun) || actor.forms().stream().anyMatch(form -> has(form, noun)));
    }

    /** Whether a name in any case has a noun for one of its words. */
    static boolean has(String name, String noun) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (int at = lower.indexOf(noun); at >= 0; at = lower.indexOf(noun, at + 1)) {
            int end = at + noun.length();
            boolean starts = at == 0 || !Character.isLetter(lower.charAt(at - 1));
            if (starts && (end == lower.length() || !Character.isLetter(lower.charAt(end)))) {
                return true;
            }
        }
        return false;
    }
}
