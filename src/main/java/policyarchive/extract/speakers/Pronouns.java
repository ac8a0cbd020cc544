package policyarchive.extract.speakers;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import policyarchive.extract.ExtractedArticle.Actor;
import policyarchive.extract.Mentions;
import policyarchive.extract.speakers.Spoken.Turn;
import policyarchive.text.Span;
import policyarchive.vocabulary.ActorKind;

/** Resolves pronouns by salience, gender and number. */
final class Pronouns {
    /** Code units back to which a pronoun may point. */
    private static final int REACH = 1600;
    /** How near a document's words must stand for "it" to be the document. */
    private static final int NEAR = 300;

    private static final Pattern OFFICE = Pattern.compile(
            "\\b([Hh]is|[Hh]er) (?:office|ministry|department|agency|campaign|team|company|firm|staff)\\b");

    private final String text;
    private final Mentions mentions;
    private final Salience salience;
    private final Spoken spoken;
    private final DocumentSpeakers documents;
    private final Genders genders;
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
        this.genders = new Genders(text, mentions);
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
        String id = salience.best(
                at.start(), REACH, except, a -> isPerson(a) && genders.of(a).fits(gender));
        if (id == null) {
            return Speaker.OPEN;
        }
        genders.learn(id, gender);
        return Speaker.of(id, 0.85);
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
        Turn last = spoken.last();
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
