package policyarchive.extract.speakers;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import policyarchive.extract.ExtractedArticle.Actor;
import policyarchive.extract.ExtractedArticle.Role;
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
    private static final Set<String> DOCUMENTS = words("document");

    private static final Set<String> COURTS = words("court");
    private static final Pattern COURT = Pattern.compile("\\b(?:Court|Tribunal|Bench)\\b");
    /** Seats of governments that stand for them. */
    private static final Pattern SEAT =
            Pattern.compile("(?:The )?(?:White House|Downing Street|Number 10|Kremlin|Élysée|Chancellery)");

    private static final Pattern FORMER = Pattern.compile("(?i)\\b(?:former|ex|retired)\\b");

    private static final Map<String, String> ABBREVIATED = Map.of(
            "senator",
            "sen",
            "representative",
            "rep",
            "congressman",
            "rep",
            "congresswoman",
            "rep",
            "governor",
            "gov",
            "general",
            "gen",
            "professor",
            "prof",
            "lieutenant",
            "lt",
            "sergeant",
            "sgt");

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

    /** Something written, which says what its author says. */
    static boolean isDocument(String noun) {
        return DOCUMENTS.contains(noun);
    }

    /** A body that a state has rather than a company or group. */
    static boolean isOfState(String noun) {
        return STATE.contains(noun);
    }

    /** What kind of body a noun means, null where it means none. */
    static @Nullable Predicate<Actor> body(String noun) {
        if (COMPANIES.contains(noun)) {
            return actor -> actor.kind() == ActorKind.COMPANY;
        }
        if (COURTS.contains(noun)) {
            return actor -> COURT.matcher(actor.name()).find();
        }
        if (AGENCIES.contains(noun)) {
            return actor -> actor.kind() == ActorKind.AGENCY || actor.kind() == ActorKind.OTHER;
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

    /**
     * Whether a person holds an office now, by its head noun or by a title before the name, and the office is not said to
     * be with somebody else than the description says.
     */
    static boolean holds(Actor actor, Description office) {
        return actor.kind() == ActorKind.PERSON
                && (actor.roles().stream().anyMatch(role -> isOffice(role, office))
                        || actor.name().toLowerCase(Locale.ROOT).startsWith(office.noun() + " "));
    }

    private static boolean isOffice(Role role, Description office) {
        boolean former = FORMER.matcher(role.title()).find();
        String abbreviated = ABBREVIATED.get(office.noun());
        boolean named = has(role.title(), office.noun()) || abbreviated != null && has(role.title(), abbreviated);
        return named && former == FORMER.matcher(office.modifiers()).find() && !isElsewhere(role, office.owner());
    }

    /** Whether an office is with a body that has no word of an owner's in its name. */
    private static boolean isElsewhere(Role role, String owner) {
        String organisation = role.organisation();
        if (organisation == null || owner.isEmpty() || owner.matches("(?:the|its|their) .*|its|their")) {
            return false;
        }
        for (String word : owner.split(" ", -1)) {
            if (word.length() > 2 && (has(organisation, word) || has(role.title(), word))) {
                return false;
            }
        }
        return true;
    }

    /** Whether one of a person's offices is named with a noun and all of the words before it that are no general ones. */
    static boolean holdsExactly(Actor actor, Description office) {
        return actor.kind() == ActorKind.PERSON
                && actor.roles().stream()
                        .anyMatch(role -> isOffice(role, office) && hasAll(role.title(), office.modifiers()));
    }

    private static boolean hasAll(String title, String modifiers) {
        for (String word : modifiers.split(" ", -1)) {
            if (!word.isEmpty() && !has(title, word)) {
                return false;
            }
        }
        return true;
    }

    private static boolean has(String name, String noun) {
        String lower = name.toLowerCase(Locale.ROOT);
        int at = lower.indexOf(noun);
        boolean starts = at == 0 || at > 0 && !Character.isLetter(lower.charAt(at - 1));
        return starts
                && (at + noun.length() == lower.length() || !Character.isLetter(lower.charAt(at + noun.length())));
    }
}
