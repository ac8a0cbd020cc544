package policyarchive.extract.speakers;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import policyarchive.extract.ExtractedArticle.Actor;
import policyarchive.extract.ExtractedArticle.Mention;
import policyarchive.extract.Mentions;
import policyarchive.extract.speakers.Spoken.Turn;
import policyarchive.text.Span;
import policyarchive.vocabulary.ActorKind;

/**
 * Speakers in the plural: "they", "the groups", "forty organisations", "we, the undersigned". They are the last group
 * that spoke or was named, or the signatories of a statement, whichever fits the noun and was spoken of last.
 */
final class Plurals {
    /** Code units back in which a group may have been named. */
    private static final int REACH = 800;
    /** How near a single body must have spoken to be "they". */
    private static final int NEAR = 300;
    /** Sentences for which a group that spoke stays in mind longer than one that was only named. */
    private static final int SPOKE = 3;
    /** The same for those whose statement the text reports. */
    private static final int SIGNED = 2;

    /** Code units from the beginning in which those who sign are described before their letter is spoken of. */
    private static final int LEAD = 400;

    private static final Pattern DEFINITE =
            Pattern.compile("^(?:(?:the|these|those|both|all|its|their)(?: (?:\\w{1,12}|'))? )?(?:\\w{1,14}"
                + " ){0,2}(?:signatories|signatory"
                + " \\w+|countries|nations|governments['’]?|officials|ministers|states|allies|partners|authorities|agencies|authors|parties|groups|organi[sz]ations|companies|chiefs|leaders|senators|lawmakers|mps|men|women|charities|firms|researchers|academics|trio|pair|duo|two|four|three)(?:"
                + " (?:of|that|who|which|behind)\\b.{0,120})?$");
    private static final Pattern SEVERAL = Pattern.compile(
            "\\b(?:countries|nations|governments|ministers|states|groups|organi[sz]ations|companies|senators|lawmakers"
                + "|mps|charities|firms|researchers|academics|experts|scientists|cryptographers|ngos|members|chiefs|leaders|signatories|individuals|engineers|technologists|associations|(?:group|coalition|alliance|number)"
                + " of)\\b");
    private static final Pattern STATES = Pattern.compile("\\b(?:countries|nations|governments|states)\\b");
    private static final Pattern BODIES =
            Pattern.compile("\\b(?:groups|organi[sz]ations|charities|companies|firms|ngos|agencies|associations)\\b");

    private final String text;
    private final Mentions mentions;
    private final Salience salience;
    private final Spoken spoken;
    private final DocumentSpeakers documents;
    private final Groups groups;
    private final PluralBodies bodies;

    Plurals(String text, Mentions mentions, Salience salience, Spoken spoken, DocumentSpeakers documents) {
        this.text = text;
        this.mentions = mentions;
        this.salience = salience;
        this.spoken = spoken;
        this.documents = documents;
        this.groups = new Groups(text, mentions);
        this.bodies = new PluralBodies(text, mentions, salience);
    }

    /** Whether a phrase in lower case means a group the text has spoken of. */
    static boolean isDefinite(String words) {
        return words.matches("(?:the|these|both|all|its) .*")
                && DEFINITE.matcher(words).matches();
    }

    /** Those whom "they" or a phrase such as "the groups" means; open where none fit. */
    Speaker group(String words, Span at, double share) {
        Speaker many = words.matches("they|their|them") ? bodies.before(at) : Speaker.OPEN;
        if (!many.isOpen()) {
            return many;
        }
        Turn spoke = spoken.group();
        if (spoke != null && !fits(words, spoke.speaker().ids())) {
            spoke = null;
        }
        List<String> named = groups.before(at.start(), REACH);
        named = fits(words, named) ? named : List.of();
        boolean inside = text.startsWith(" which ", at.start() - 7);
        if (inside && !named.isEmpty()) {
            return new Speaker(named, null, 0.75);
        }
        Speaker signed = documents.several(share - 0.1);
        int here = salience.sentence(at.start());
        int sinceSpoke = spoke == null ? Integer.MAX_VALUE : here - salience.sentence(spoke.end());
        int signedAt = signed == null ? -1 : documents.lastPlace(at.start());
        boolean newer = sinceSpoke > SPOKE && !named.isEmpty();
        if (signed != null && signedAt >= 0 && sinceSpoke > here - salience.sentence(signedAt) + SIGNED) {
            return signed;
        }
        if (newer && signed == null) {
            return new Speaker(named, null, 0.7);
        }
        if (spoke == null && signed == null && words.matches("both|the (?:two|pair|duo)")) {
            return two(at);
        }
        return spoke != null ? spoke.speaker().sharing(share) : signed != null ? signed : body(at);
    }

    /** The last two persons named. */
    private Speaker two(Span at) {
        Set<String> ids = new LinkedHashSet<>();
        List<Mention> all = mentions.inOrder();
        for (int i = mentions.firstFrom(at.start()) - 1; i >= 0 && ids.size() < 2; i--) {
            if (at.start() - all.get(i).span().end() > REACH) {
                break;
            }
            if (isPerson(mentions.actor(all.get(i)))) {
                ids.add(all.get(i).actorId());
            }
        }
        return ids.size() < 2 ? Speaker.OPEN : new Speaker(new ArrayList<>(ids), null, 0.6);
    }

    /** The signatories in whose name "we" speaks outside quotation marks; open where no statement is reported. */
    Speaker first() {
        Speaker signed = documents.several(0.75);
        return signed == null ? Speaker.OPEN : signed;
    }

    /** The signatories that a sentence counts or describes which reports their statement, null where it reports none. */
    @Nullable
    Speaker reported(String words, Span at) {
        if (!SEVERAL.matcher(words).find()) {
            return null;
        }
        Speaker reported = documents.reported(at);
        return reported == null && at.start() < LEAD && documents.one() ? documents.several(0.6) : reported;
    }

    /** For whom "one of them" speaks: those who spoke in the plural a moment ago. */
    Speaker members(Span at) {
        Turn last = spoken.last();
        boolean near =
                last != null && at.start() - last.end() < NEAR && last.noun().endsWith("s");
        return near && last != null ? last.speaker().sharing(0.6) : Speaker.OPEN;
    }

    private Speaker body(Span at) {
        Turn last = spoken.last();
        boolean body = last != null
                && at.start() - last.end() < NEAR
                && last.speaker().ids().stream().noneMatch(id -> isPerson(mentions.actor(id)));
        return body && last != null ? last.speaker().sharing(0.5) : Speaker.OPEN;
    }

    /** Whether actors are of the kind of a plural noun; anything fits a pronoun. */
    private boolean fits(String words, List<String> ids) {
        Predicate<Actor> kind = STATES.matcher(words).find()
                ? a -> a.kind() == ActorKind.GOVERNMENT || a.kind() == ActorKind.ALLIANCE
                : BODIES.matcher(words).find()
                        ? a -> a.kind() != ActorKind.GOVERNMENT && a.kind() != ActorKind.PERSON
                        : a -> true;
        return ids.stream().anyMatch(id -> kind.test(mentions.actor(id)));
    }

    private static boolean isPerson(Actor actor) {
        return actor.kind() == ActorKind.PERSON;
    }
}
