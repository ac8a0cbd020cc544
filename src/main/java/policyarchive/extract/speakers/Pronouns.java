package policyarchive.extract.speakers;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import policyarchive.extract.ExtractedArticle.Actor;
import policyarchive.extract.Mentions;
import policyarchive.extract.speakers.Kinship.Relative;
import policyarchive.extract.speakers.Spoken.Turn;
import policyarchive.text.Span;
import policyarchive.vocabulary.ActorKind;

/** Resolves pronouns by salience, gender and number. */
final class Pronouns {
    /** Code units back to which a pronoun may point. */
    private static final int REACH = 1600;
    /** Code units back in which a later name of the pronoun's gender goes before one of unknown gender. */
    private static final int SURE = 300;
    /** How near a document's words must stand for "it" to be the document. */
    private static final int NEAR = 300;

    /** Code units in which a sentence names its subject. */
    private static final int OPENING = 60;

    private static final Pattern OFFICE = Pattern.compile(
            "\\b([Hh]is|[Hh]er) (?:office|ministry|department|agency|campaign|team|company|firm|staff)\\b");

    private final String text;
    private final Mentions mentions;
    private final Salience salience;
    private final Spoken spoken;
    private final DocumentSpeakers documents;
    private final Genders genders;
    private final Kinship kinship;
    private final Plurals plurals;

    Pronouns(
            String text,
            Mentions mentions,
            Salience salience,
            Spoken spoken,
            DocumentSpeakers documents,
            Plurals plurals) {
        this.mentions = mentions;
        this.salience = salience;
        this.spoken = spoken;
        this.documents = documents;
        this.genders = new Genders(text, mentions, salience);
        this.kinship = new Kinship(text, mentions, genders);
        this.plurals = plurals;
        this.text = text;
    }

    /** Whom a pronoun in lower case means, open where nobody fits; null where it is no pronoun that is read here. */
    @Nullable
    Speaker resolve(String word, Span at, Span except) {
        return switch (word) {
            case "he", "she", "him", "her", "his", "himself", "herself" -> person(word, at, except);
            case "it", "its", "itself" -> thing(at, except);
            case "they", "their", "them", "both", "the two", "the pair", "the duo" -> plurals.group(word, at, 0.8);
            default -> null;
        };
    }

    private Speaker person(String word, Span at, Span except) {
        Gender gender = Gender.of(word);
        Relative relative = kinship.before(at.start());
        Speaker kin = relative != null && relative.gender() == gender ? kin(relative, except) : Speaker.OPEN;
        return kin.isOpen() ? person(gender, at, except) : kin;
    }

    /** The relative of the one whom the pronoun of "her brother" means, where only one can be; else open. */
    Speaker kin(Relative relative, Span except) {
        String pronoun = relative.owner().of(text).toLowerCase(Locale.ROOT);
        Speaker owner = person(Gender.of(pronoun), relative.owner(), except);
        boolean person = !owner.isOpen() && isPerson(mentions.actor(owner.ids().getFirst()));
        String id = person ? kinship.of(owner.ids().getFirst(), relative.gender()) : null;
        return id == null ? Speaker.OPEN : Speaker.of(id, 0.7);
    }

    /** Whom a phrase such as "her brother" or "Mr. Roe's brother" means; null where it tells no relative. */
    @Nullable
    Speaker relative(Span phrase, Span except) {
        Relative relative = kinship.in(phrase);
        return relative == null
                ? kinship.named(phrase)
                : mentions.within(phrase).isEmpty() ? kin(relative, except) : null;
    }

    private Speaker person(Gender gender, Span at, Span except) {
        String id = salience.best(
                at.start(), REACH, except, a -> isPerson(a) && genders.of(a).fits(gender));
        Turn last = spoken.last();
        if (last != null && speaksForBody(last, gender, at)) {
            return last.speaker().sharing(0.75);
        }
        if (id == null) {
            return Speaker.OPEN;
        }
        String sure = genders.of(mentions.actor(id)) != Gender.UNKNOWN
                ? null
                : salience.best(at.start(), SURE, except, a -> isPerson(a) && genders.of(a) == gender);
        if (sure != null && lastNamed(sure, at) > lastNamed(id, at)) {
            return Speaker.of(sure, 0.8);
        }
        genders.learn(id, gender);
        return Speaker.of(id, 0.85);
    }

    private int lastNamed(String id, Span at) {
        return mentions.lastBefore(at.start(), a -> a.id().equals(id))
                .map(m -> m.span().end())
                .orElse(-1);
    }

    /** Whether the last to speak was a spokeswoman or official without a name, and nobody has been named since. */
    private boolean speaksForBody(Turn last, Gender gender, Span at) {
        boolean voice = Nouns.isVoice(last.noun()) && !Nouns.isDocument(last.noun());
        boolean body = last.speaker().ids().stream().noneMatch(id -> isPerson(mentions.actor(id)));
        int named = mentions.lastBefore(at.start(), Pronouns::isPerson)
                .map(m -> m.span().end())
                .orElse(-1);
        boolean fits = last.noun().endsWith("woman")
                ? gender == Gender.FEMALE
                : !last.noun().endsWith("man") || gender == Gender.MALE;
        return voice && body && fits && named < last.cue() && at.start() - last.end() < NEAR * 2;
    }

    private static boolean isPerson(Actor actor) {
        return actor.kind() == ActorKind.PERSON;
    }

    private Speaker thing(Span at, Span except) {
        int named = mentions.lastBefore(at.start(), a -> !isPerson(a))
                .map(m -> m.span().end())
                .orElse(-1);
        Speaker document = documents.near(at.start(), named);
        if (document != null) {
            return document;
        }
        boolean inside = text.startsWith(" which ", at.start() - 7);
        Turn last = inside ? null : spoken.last();
        boolean written = last != null && (last.speaker().statementId() != null || Nouns.isDocument(last.noun()));
        if (last != null && written && at.start() - last.end() < NEAR) {
            return last.speaker().sharing(0.85);
        }
        Speaker office = office(at, named, except);
        if (!office.isOpen()) {
            return office;
        }
        String body =
                salience.best(at.start(), REACH / 2, except, a -> !isPerson(a) && a.kind() != ActorKind.GOVERNMENT);
        String id = body == null ? salience.best(at.start(), REACH / 2, except, a -> !isPerson(a)) : body;
        return id == null ? Speaker.OPEN : Speaker.of(id, 0.7);
    }

    /** In "His ministry said nothing; a spokesman confirmed …" whose ministry speaks: open where it does not begin the sentence. */
    Speaker staff(Span at, Span except) {
        int from = salience.sentenceAt(at.start()).start();
        Matcher m = OFFICE.matcher(text).region(from, Math.max(from, Math.min(at.start(), from + OPENING)));
        if (!m.find()) {
            return Speaker.OPEN;
        }
        Span owner = new Span(m.start(1), m.end(1));
        return person(owner.of(text).toLowerCase(Locale.ROOT), owner, except).sharing(0.7);
    }

    /** In "his office withdrew a report in which it claimed" whose office "it" is. */
    private Speaker office(Span at, int named, Span except) {
        int from = salience.sentenceAt(at.start()).start();
        Matcher m = OFFICE.matcher(text).region(from, Math.max(from, at.start()));
        Span owner = null;
        while (m.find()) {
            owner = new Span(m.start(1), m.end(1));
        }
        return owner == null || owner.start() < named
                ? Speaker.OPEN
                : person(owner.of(text).toLowerCase(Locale.ROOT), owner, except);
    }
}
