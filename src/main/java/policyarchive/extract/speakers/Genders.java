package policyarchive.extract.speakers;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import policyarchive.extract.ExtractedArticle.Actor;
import policyarchive.extract.ExtractedArticle.Mention;
import policyarchive.extract.Mentions;
import policyarchive.extract.speech.WordList;
import policyarchive.vocabulary.ActorKind;

/**
 * The gender in which an article speaks of its persons: by honorifics before the name and nouns in the office, by the
 * given name ({@code given-name-genders.txt}), and by pronouns already resolved.
 */
final class Genders {
    private static final Map<String, List<String>> NAMES = WordList.read(Genders.class, "given-name-genders.txt");
    private static final Set<String> FEMALE = Set.copyOf(NAMES.getOrDefault("female", List.of()));
    private static final Set<String> MALE = Set.copyOf(NAMES.getOrDefault("male", List.of()));

    private static final Pattern FEMALE_TITLE =
            Pattern.compile("\\b(?:Mrs|Ms|Miss|Dame|Lady|Baroness|Madame?|Frau)\\.? $");
    private static final Pattern MALE_TITLE = Pattern.compile("\\b(?:Mr|Sir|Lord|Herr|Monsieur)\\.? $");
    private static final Pattern FEMALE_OFFICE =
            Pattern.compile("(?i)\\w{3,12}woman\\b|\\bqueen\\b|\\bprincess\\b|\\bmother\\b");
    private static final Pattern MALE_OFFICE =
            Pattern.compile("(?i)\\b(?:spokes|chair|congress|business)man\\b|\\bking\\b|\\bprince\\b|\\bfather\\b");
    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    /** Code units before a name in which an honorific stands. */
    private static final int TITLE = 12;

    private final Map<String, Gender> known = new HashMap<>();

    Genders(String text, Mentions mentions, Salience salience) {
        for (Mention mention : mentions.inOrder()) {
            Actor actor = mentions.actor(mention);
            if (actor.kind() == ActorKind.PERSON) {
                learn(actor.id(), titled(text, mention));
            }
        }
        for (Actor actor : mentions.all()) {
            if (actor.kind() == ActorKind.PERSON) {
                learn(actor.id(), byOffice(actor));
                learn(actor.id(), listed(actor.name()));
            }
        }
        NextPronouns.genders(text, mentions, salience).forEach(this::learn);
        for (Actor actor : mentions.all()) {
            if (actor.kind() == ActorKind.PERSON) {
                learn(actor.id(), byEnding(actor.name()));
            }
        }
    }

    Gender of(Actor actor) {
        return known.getOrDefault(actor.id(), Gender.UNKNOWN);
    }

    /** Remembers a person's gender; what is known already stays. */
    void learn(String id, Gender gender) {
        if (gender != Gender.UNKNOWN) {
            known.putIfAbsent(id, gender);
        }
    }

    static Gender titled(String text, Mention mention) {
        int start = mention.span().start();
        String with = text.substring(Math.max(0, start - TITLE), start);
        String named = mention.span().of(text);
        String first = named.substring(0, named.indexOf(' ') + 1);
        Gender before = either(FEMALE_TITLE, MALE_TITLE, with);
        return before == Gender.UNKNOWN ? either(FEMALE_TITLE, MALE_TITLE, first) : before;
    }

    private static Gender either(Pattern female, Pattern male, String words) {
        Matcher she = female.matcher(words);
        return she.find() ? Gender.FEMALE : male.matcher(words).find() ? Gender.MALE : Gender.UNKNOWN;
    }

    private static Gender byOffice(Actor actor) {
        return actor.roles().stream()
                .map(role -> either(FEMALE_OFFICE, MALE_OFFICE, role.title()))
                .filter(gender -> gender != Gender.UNKNOWN)
                .findFirst()
                .orElse(Gender.UNKNOWN);
    }

    private static Gender listed(String name) {
        String given = given(name);
        return FEMALE.contains(given) ? Gender.FEMALE : MALE.contains(given) ? Gender.MALE : Gender.UNKNOWN;
    }

    /** The gender that a name alone suggests. */
    static Gender byName(String name) {
        Gender listed = listed(name);
        return listed == Gender.UNKNOWN ? byEnding(name) : listed;
    }

    /** Most given names in "a" are women's, though in many languages not all; what the text says goes before. */
    private static Gender byEnding(String name) {
        String given = given(name);
        return given.length() > 3 && given.endsWith("a") ? Gender.FEMALE : Gender.UNKNOWN;
    }

    /** The first given name in lower case without marks, empty where the name has only one word. */
    private static String given(String name) {
        int blank = name.indexOf(' ');
        if (blank < 0) {
            return "";
        }
        String first = MARKS.matcher(Normalizer.normalize(name.substring(0, blank), Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        int hyphen = first.indexOf('-');
        return hyphen > 0 ? first.substring(0, hyphen) : first;
    }
}
