package policyarchive.extract.speakers;

import java.util.List;
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

    private final Mentions mentions;
    private final Salience salience;
    private final Spoken spoken;
    private final DocumentSpeakers documents;
    private final Genders genders;
    private final Groups groups;

    Pronouns(String text, Mentions mentions, Salience salience, Spoken spoken, DocumentSpeakers documents) {
        this.mentions = mentions;
        this.salience = salience;
        this.spoken = spoken;
        this.documents = documents;
        this.genders = new Genders(text, mentions);
        this.groups = new Groups(text, mentions);
    }

    /** Whom a pronoun in lower case means, open where nobody fits; null where it is no pronoun that is read here. */
    @Nullable
    Speaker resolve(String word, Span at, Span except) {
        return switch (word) {
            case "he", "she", "him", "her", "his", "himself", "herself" -> person(word, at, except);
            case "it", "its", "itself" -> thing(at, except);
            case "they", "their", "them", "both", "the two", "the pair", "the duo" -> group(at, 0.8);
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
        if (last != null && last.speaker().statementId() != null && at.start() - last.end() < NEAR) {
            return last.speaker().sharing(0.85);
        }
        String body =
                salience.best(at.start(), REACH / 2, except, a -> !isPerson(a) && a.kind() != ActorKind.GOVERNMENT);
        String id = body == null ? salience.best(at.start(), REACH / 2, except, a -> !isPerson(a)) : body;
        return id == null ? Speaker.OPEN : Speaker.of(id, 0.7);
    }

    /** The last group that spoke or was named, else the signatories of a statement, else a body that spoke. */
    Speaker group(Span at, double share) {
        Turn group = spoken.group();
        List<String> named = groups.before(at.start(), REACH / 2);
        boolean newer = !named.isEmpty()
                && (group == null || salience.sentence(at.start()) - salience.sentence(group.end()) > 3);
        if (newer && documents.several(share) == null) {
            return new Speaker(named, null, 0.7);
        }
        if (group != null) {
            return group.speaker().sharing(share);
        }
        Speaker several = documents.several(share - 0.1);
        Turn last = spoken.last();
        boolean body = last != null
                && at.start() - last.end() < NEAR
                && last.speaker().ids().stream().noneMatch(id -> isPerson(mentions.actor(id)));
        return several != null ? several : body && last != null ? last.speaker().sharing(0.5) : Speaker.OPEN;
    }
}
