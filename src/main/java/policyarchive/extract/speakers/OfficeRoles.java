package policyarchive.extract.speakers;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import policyarchive.extract.ExtractedArticle.Actor;
import policyarchive.extract.ExtractedArticle.Role;
import policyarchive.vocabulary.ActorKind;

/** Whether the offices that a text gives a person are the one a description names. */
final class OfficeRoles {
    private static final Pattern FORMER = Pattern.compile("(?i)\\b(?:former|ex|retired|then|onetime|one-time)\\b");
    /** Offices of those who are called "the minister". */
    private static final Pattern MINISTERIAL = Pattern.compile(
            "(?i)\\b(?:secretary of state|(?:home|foreign|interior|justice|cabinet|under|state|parliamentary)["
                    + " -]?(?:under-?)?secretary|chancellor of the exchequer)\\b");

    private static final Pattern JUDICIAL = Pattern.compile("(?i)\\b(?:justice|judge)$");

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

    private OfficeRoles() {}

    /**
     * Whether a person holds an office now, by its head noun or by a title before the name, and the office is not said to
     * be with somebody else than the description says.
     */
    static boolean holds(Actor actor, Description office) {
        return actor.kind() == ActorKind.PERSON
                && (actor.roles().stream().anyMatch(role -> names(role, office))
                        || actor.name().toLowerCase(Locale.ROOT).startsWith(office.noun() + " "));
    }

    /** Whether a person is known as a judge alone. */
    static boolean isJudge(Actor actor) {
        return actor.kind() == ActorKind.PERSON
                && !actor.roles().isEmpty()
                && actor.roles().stream()
                        .allMatch(role -> JUDICIAL.matcher(role.title()).find());
    }

    /** Whether a person's office is one of a minister's, though by another word. */
    static boolean isMinister(Actor actor) {
        return actor.kind() == ActorKind.PERSON
                && actor.roles().stream()
                        .anyMatch(role -> MINISTERIAL.matcher(role.title()).find()
                                && !FORMER.matcher(role.title()).find());
    }

    private static boolean names(Role role, Description office) {
        boolean former = FORMER.matcher(role.title()).find();
        String abbreviated = ABBREVIATED.get(office.noun());
        boolean named =
                Nouns.has(role.title(), office.noun()) || abbreviated != null && Nouns.has(role.title(), abbreviated);
        return named && former == FORMER.matcher(office.modifiers()).find() && !isElsewhere(role, office.owner());
    }

    /** Whether an office is with a body that has no word of an owner's in its name. */
    private static boolean isElsewhere(Role role, String owner) {
        String organisation = role.organisation();
        if (organisation == null || owner.isEmpty() || owner.matches("(?:the|its|their) .*|its|their")) {
            return false;
        }
        for (String word : owner.split(" ", -1)) {
            if (word.length() > 2 && (Nouns.has(organisation, word) || Nouns.has(role.title(), word))) {
                return false;
            }
        }
        return true;
    }

    /** Whether one of a person's offices is named with a noun and all of the words before it that are no general ones. */
    static boolean holdsExactly(Actor actor, Description office) {
        return actor.kind() == ActorKind.PERSON
                && actor.roles().stream()
                        .anyMatch(role -> names(role, office) && hasAll(role.title(), office.modifiers()));
    }

    private static boolean hasAll(String title, String modifiers) {
        for (String word : modifiers.split(" ", -1)) {
            if (!word.isEmpty() && !Nouns.has(title, word)) {
                return false;
            }
        }
        return true;
    }
}
