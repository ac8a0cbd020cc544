package policyarchive.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import policyarchive.source.DatedFact;
import policyarchive.source.ParsedArticle;
import policyarchive.text.Span;
import policyarchive.vocabulary.ActorKind;
import policyarchive.vocabulary.ClaimMode;
import policyarchive.vocabulary.Stance;
import policyarchive.vocabulary.StatementKind;

/**
 * Who said what in one article. Ids of actors and statements are local to the article; all spans count in the cleaned
 * body.
 *
 * @param article what it was extracted from
 * @param actors everybody the article names, in order of first mention
 * @param mentions where they are named, in order, without overlap
 * @param statements joint statements, letters and the like that it reports
 * @param claims attributed speech, opinions and intentions, in order of their start
 */
public record ExtractedArticle(
        ParsedArticle article,
        List<Actor> actors,
        List<Mention> mentions,
        List<Statement> statements,
        List<Claim> claims) {

    public ExtractedArticle {
        actors = List.copyOf(actors);
        mentions = List.copyOf(mentions);
        statements = List.copyOf(statements);
        claims = List.copyOf(claims);
    }

    /** An article from which nothing was extracted, because it was not asked for or is not possible. */
    public static ExtractedArticle nothingIn(ParsedArticle article) {
        return new ExtractedArticle(article, List.of(), List.of(), List.of(), List.of());
    }

    /**
     * Somebody the article names.
     *
     * @param id local to the article
     * @param name the fullest or best-known form
     * @param country ISO 3166-1 alpha-2, null where none is said or known
     * @param forms the forms as written, the first mention's first
     * @param roles the titles as written
     * @param knownAs the canonical name in an open list where it is known from one, null otherwise
     */
    public record Actor(
            String id,
            String name,
            ActorKind kind,
            @Nullable String country,
            List<String> forms,
            List<Role> roles,
            @Nullable String knownAs) {
        public Actor {
            forms = List.copyOf(forms);
            roles = List.copyOf(roles);
        }
    }

    /**
     * An office as the article gives it.
     *
     * @param title as written
     * @param organisation the actor's organisation as named, null where none is
     * @param country ISO 3166-1 alpha-2 of the office, null where unknown
     * @param span the words that say so
     * @param rule how it was found
     */
    public record Role(
            String title,
            @Nullable String organisation,
            @Nullable String country,
            Span span,
            String rule) {}

    /** A place where an actor is named; {@code rule} says how it was recognised. */
    public record Mention(String actorId, Span span, String rule) {}

    /**
     * A text that several signed or issued.
     *
     * @param title its title, or words that describe it
     * @param date when it was made, null where the article does not say
     * @param signatories who signed or issued it, as this article reports it
     * @param addresseeIds whom it speaks to
     * @param complete whether the article names all signatories
     * @param countsStated every number of signatories the article states
     * @param evidence the spans that report it, the most telling first
     */
    public record Statement(
            String id,
            StatementKind kind,
            String title,
            @Nullable DatedFact date,
            List<Signatory> signatories,
            List<String> addresseeIds,
            boolean complete,
            List<Integer> countsStated,
            List<Span> evidence,
            String rule) {
        public Statement {
            signatories = List.copyOf(signatories);
            addresseeIds = List.copyOf(addresseeIds);
            countsStated = List.copyOf(countsStated);
            evidence = List.copyOf(evidence);
        }
    }

    /** A signatory with the office and country it signed with, as written; {@code span} is the evidence. */
    public record Signatory(
            String actorId, @Nullable String role, @Nullable String country, Span span) {}

    /**
     * Attributed words.
     *
     * @param id local to the article
     * @param speakerIds the actors who speak; empty where the speaker is described but not identified
     * @param speakerSpan the words that name the speaker, null where none do
     * @param cue the words that attribute ("said", "according to"), empty where only marks do
     * @param parts the spans of the words, more than one where they are interrupted
     * @param onTopic whether it is about encryption policy
     * @param date when it was said, null where it takes the statement's or the article's
     * @param statementId the statement it is part of, null where none
     * @param negated whether it is attributed by denial ("denied that …")
     * @param rule how it was found
     * @param confidence of the attribution, 0 to 1
     * @param stanceEvidence the spans of the words that decided the stance, empty when neutral
     * @param references numbers of the references that support it
     */
    public record Claim(
            String id,
            ClaimMode mode,
            Stance stance,
            List<String> speakerIds,
            @Nullable Span speakerSpan,
            String cue,
            List<Span> parts,
            boolean onTopic,
            @Nullable DatedFact date,
            @Nullable String statementId,
            boolean negated,
            String rule,
            double confidence,
            List<Span> stanceEvidence,
            List<Integer> references) {
        public Claim {
            speakerIds = List.copyOf(speakerIds);
            parts = List.copyOf(parts);
            stanceEvidence = List.copyOf(stanceEvidence);
            references = List.copyOf(references);
        }

        /** From the first word to the last. */
        public Span span() {
            return parts.getFirst().hull(parts.getLast());
        }
    }
}
