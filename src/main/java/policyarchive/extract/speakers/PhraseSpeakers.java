package policyarchive.extract.speakers;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import policyarchive.extract.ExtractedArticle.Mention;
import policyarchive.extract.Mentions;
import policyarchive.extract.speakers.Spoken.Turn;
import policyarchive.text.Span;
import policyarchive.vocabulary.ActorKind;

/** Speakers whom no name tells: "the group", "the latter", "31 academics", "a page on its website", "the minister". */
final class PhraseSpeakers {
    /** Code units back in which "the latter" was named with "the former". */
    private static final int PAIR = 400;

    /** Reporters were referred "to a page on its website, which says". */
    private static final Pattern OWN_PAGE =
            Pattern.compile(" (?:on|in|at|to|from|of) (its|his|her) (?:[\\w-]{1,20} ){0,2}([\\w-]{1,20})$");

    /** Code units behind a document's noun in which its author is told. */
    private static final int CLAUSE = 30;

    private static final Pattern AUTHOR = Pattern.compile(
            "(?:[Tt]he|[Aa]n?|[Tt]h(?:is|at)) (?:[\\w-]{1,20} ){0,3}([\\w-]{3,20}) (?:that |which )?(he|she|it|they)"
                    + " [a-z]{3,15}");

    private final String text;
    private final Mentions mentions;
    private final Spoken spoken;
    private final DocumentSpeakers documents;
    private final Plurals plurals;
    private final Pronouns pronouns;
    private final Bodies bodies;
    private final Descriptions descriptions;
    private final Groups groups;
    private final @Nullable String house;

    PhraseSpeakers(
            String text,
            Mentions mentions,
            Salience salience,
            Spoken spoken,
            DocumentSpeakers documents,
            Plurals plurals,
            Pronouns pronouns,
            OfficeHolders holders,
            @Nullable String house) {
        this.house = house;
        this.text = text;
        this.mentions = mentions;
        this.spoken = spoken;
        this.documents = documents;
        this.plurals = plurals;
        this.pronouns = pronouns;
        this.bodies = new Bodies(text, mentions, salience, pronouns);
        this.descriptions = new Descriptions(text, mentions, salience, spoken, pronouns, holders, bodies);
        this.groups = new Groups(text, mentions);
    }

    /** Whom a phrase in lower case means in which nobody is named that speaks; open where nothing tells. */
    Speaker described(String words, Span at, Span except) {
        if (words.equals("the latter") || words.equals("the former")) {
            return oneOf(words, at);
        }
        if (text.startsWith(" there ", at.end()) || words.endsWith(" there")) {
            return bodies.country(at, except);
        }
        if (words.matches("we,? .*")) {
            return we();
        }
        if (Plurals.isDefinite(words)) {
            return plurals.group(words, at, 0.8);
        }
        Speaker signatories = plurals.reported(words, at);
        if (signatories != null) {
            return signatories;
        }
        return single(words, at, except);
    }

    /** Those who sign a statement, or whose own text the article is. */
    Speaker we() {
        Speaker signed = plurals.first();
        return signed.isOpen() && house != null ? Speaker.of(house, 0.7) : signed;
    }

    private Speaker single(String words, Span at, Span except) {
        Speaker author = author(at, except);
        if (!author.isOpen()) {
            return author;
        }
        Matcher site = OWN_PAGE.matcher(words);
        if (site.find() && Nouns.isDocument(site.group(2))) {
            Span owner = new Span(at.start() + site.start(1), at.start() + site.end(1));
            Speaker speaker = pronouns.resolve(site.group(1), owner, except);
            return speaker == null ? Speaker.OPEN : speaker.sharing(0.7);
        }
        Turn group = several(words);
        if (group != null) {
            return group.speaker().sharing(0.8);
        }
        Speaker described = descriptions.resolve(words, at, except, owner(at));
        Description parts = Description.of(words);
        boolean document = described.isOpen()
                && Nouns.isDocument(parts.noun())
                && parts.definite()
                && parts.owner().isEmpty();
        Speaker signed = document && documents.one() ? documents.several(0.6) : null;
        return signed == null ? described : signed;
    }

    /** Whose "the note she circulated" is. */
    private Speaker author(Span at, Span except) {
        int end = Math.min(text.length(), at.end() + CLAUSE);
        Matcher m = AUTHOR.matcher(text).region(at.start(), end);
        if (!m.lookingAt()
                || m.end(1) < at.end()
                || !Nouns.isDocument(m.group(1).toLowerCase(Locale.ROOT))) {
            return Speaker.OPEN;
        }
        Speaker author = pronouns.resolve(m.group(2), new Span(m.start(2), m.end(2)), except);
        return author == null ? Speaker.OPEN : author.sharing(0.7);
    }

    private Speaker oneOf(String words, Span at) {
        List<String> pair = groups.before(at.start(), PAIR);
        String id = pair.isEmpty() ? null : words.endsWith("latter") ? pair.getLast() : pair.getFirst();
        return id == null ? Speaker.OPEN : Speaker.of(id, 0.8);
    }

    /** The last turn of those whom the text called "a group of firms" and now calls "the group". */
    private @Nullable Turn several(String words) {
        Description parts = Description.of(words);
        Turn turn = parts.definite() && Nouns.isCollective(parts.noun()) ? spoken.described(parts.noun()) : null;
        return turn != null && turn.speaker().ids().size() > 1 ? turn : null;
    }

    /** The one body that a phrase names beside the one it describes. */
    private @Nullable String owner(Span at) {
        List<Mention> within = mentions.within(at);
        return within.size() == 1 && mentions.actor(within.getFirst()).kind() != ActorKind.PERSON
                ? within.getFirst().actorId()
                : null;
    }
}
