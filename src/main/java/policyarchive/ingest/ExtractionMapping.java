package policyarchive.ingest;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import policyarchive.archive.Actor;
import policyarchive.archive.ActorRole;
import policyarchive.archive.ActorSighting;
import policyarchive.archive.Article;
import policyarchive.archive.Claim;
import policyarchive.archive.Mention;
import policyarchive.archive.Signature;
import policyarchive.archive.Slug;
import policyarchive.archive.Statement;
import policyarchive.archive.StatementReport;
import policyarchive.archive.StatementResolver;
import policyarchive.archive.StatementSighting;
import policyarchive.extract.ExtractedArticle;
import policyarchive.text.AlignedText;
import policyarchive.text.Span;

/** Writes what was extracted from one article into its rows, with local ids replaced by the archive's actors. */
final class ExtractionMapping {
    private static final int CLAIM_HASH = 16;

    private final Article article;
    private final ExtractedArticle extracted;
    private final AlignedText body;
    private final Map<String, Actor> actors = new HashMap<>();
    private final Map<String, Statement> statements = new HashMap<>();

    /** @param resolved the actors, in the order of the extracted ones */
    ExtractionMapping(Article article, ExtractedArticle extracted, List<Actor> resolved) {
        this.article = article;
        this.extracted = extracted;
        this.body = extracted.article().body();
        for (int i = 0; i < resolved.size(); i++) {
            actors.put(extracted.actors().get(i).id(), resolved.get(i));
        }
    }

    /** Everybody the article names, as the archive looks them up. */
    static List<ActorSighting> sightings(ExtractedArticle extracted) {
        return extracted.actors().stream().map(ExtractionMapping::sighting).toList();
    }

    private static ActorSighting sighting(ExtractedArticle.Actor actor) {
        Set<String> offices = new LinkedHashSet<>();
        actor.roles().forEach(role -> {
            offices.add(role.title());
            offices.add(Objects.requireNonNullElse(role.organisation(), role.title()));
        });
        return new ActorSighting(
                Clipped.line(actor.name()),
                actor.kind(),
                actor.country(),
                actor.forms(),
                List.copyOf(offices),
                actor.knownAs());
    }

    /**
     * Writes mentions, roles, statements and claims.
     *
     * @param formerly statements the article reported when it was read before
     * @return the statements it reports now
     */
    Set<Statement> write(StatementResolver resolver, Set<Statement> formerly) {
        extracted.mentions().forEach(m -> new Mention(article, actor(m.actorId()), m.span(), Clipped.line(m.rule())));
        for (ExtractedArticle.Actor local : extracted.actors()) {
            local.roles().forEach(role -> writeRole(actor(local.id()), role));
        }
        int number = 0;
        for (ExtractedArticle.Statement statement : extracted.statements()) {
            writeReport(statement, resolver, formerly, number++);
        }
        Map<String, Integer> occurrences = new HashMap<>();
        extracted.claims().forEach(claim -> writeClaim(claim, occurrences));
        return new LinkedHashSet<>(statements.values());
    }

    private void writeRole(Actor actor, ExtractedArticle.Role role) {
        new ActorRole(
                article,
                actor,
                Clipped.line(role.title()),
                Clipped.orNull(role.organisation()),
                role.country(),
                role.span(),
                Clipped.line(role.rule()));
    }

    private void writeReport(
            ExtractedArticle.Statement local, StatementResolver resolver, Set<Statement> formerly, int number) {
        List<Actor> addressees =
                local.addresseeIds().stream().map(this::actor).distinct().toList();
        String key = article.getSlug() + "/" + number;
        StatementSighting sighting = sighting(local, addressees, key);
        Statement statement = resolver.resolve(sighting, formerly, statements.values());
        statements.put(local.id(), statement);
        StatementReport.Facts facts = new StatementReport.Facts(
                local.title(),
                Dates.stated(local.date()),
                local.complete(),
                Clipped.numbers(local.countsStated()),
                local.evidence(),
                Clipped.line(local.rule()),
                addressees);
        StatementReport report = new StatementReport(article, statement, facts);
        for (ExtractedArticle.Signatory s : local.signatories()) {
            new Signature(report, actor(s.actorId()), Clipped.orNull(s.role()), s.country(), s.span());
        }
    }

    private StatementSighting sighting(ExtractedArticle.Statement local, List<Actor> addressees, String key) {
        StringBuilder words = new StringBuilder(local.title());
        local.evidence().forEach(span -> words.append(' ').append(span.of(body.text())));
        List<StatementSighting.Signer> signers = local.signatories().stream()
                .map(s -> new StatementSighting.Signer(actor(s.actorId()), s.country()))
                .toList();
        return new StatementSighting(
                key,
                local.kind(),
                local.title(),
                Dates.stated(local.date()),
                article.getPublished(),
                signers,
                addressees,
                local.complete(),
                words.toString());
    }

    private void writeClaim(ExtractedArticle.Claim claim, Map<String, Integer> occurrences) {
        String words = claim.span().of(body.text());
        int occurrence = occurrences.merge(words, 1, Integer::sum);
        String hash = Slug.sha256(article.getSlug(), words, Integer.toString(occurrence));
        Claim.Facts facts = new Claim.Facts(
                claim.statementId() == null ? null : statements.get(claim.statementId()),
                claim.mode(),
                claim.stance(),
                claim.speakerIds().stream().map(this::actor).distinct().toList(),
                claim.cue(),
                claim.parts(),
                body.toOriginal(claim.span()),
                original(claim.speakerSpan()),
                claim.stanceEvidence(),
                claim.onTopic(),
                Dates.stated(claim.date()),
                claim.negated(),
                Clipped.line(claim.rule()),
                claim.confidence(),
                Clipped.numbers(claim.references()));
        new Claim(article, "c-" + hash.substring(0, CLAIM_HASH), facts);
    }

    private @Nullable Span original(@Nullable Span cleaned) {
        return cleaned == null ? null : body.toOriginal(cleaned);
    }

    private Actor actor(String localId) {
        Actor actor = actors.get(localId);
        if (actor == null) {
            throw new IllegalStateException("extraction of %s speaks of actor %s, which it does not list"
                    .formatted(article.getSlug(), localId));
        }
        return actor;
    }
}
