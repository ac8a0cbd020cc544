package policyarchive.timeline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import policyarchive.document.ArticleClaim;
import policyarchive.document.ArticleClaims;
import policyarchive.document.ClaimDocument;
import policyarchive.document.DateDocument;
import policyarchive.document.StatementDocument;
import policyarchive.document.StatementDocument.ArticleReference;
import policyarchive.document.StatementDocument.SignatoryDocument;
import policyarchive.document.StatementDocuments;
import policyarchive.document.TimelineEntry;
import policyarchive.document.TimelineEntry.EntryDate;
import policyarchive.timeline.Occurrence.Type;
import policyarchive.vocabulary.Stance;

/** Fills one page of a timeline, with the same number of database queries whatever its size. */
@Component
class TimelineEntries {
    private final StatementDocuments statements;
    private final ArticleClaims claims;

    TimelineEntries(StatementDocuments statements, ArticleClaims claims) {
        this.statements = statements;
        this.claims = claims;
    }

    /** @param self the actor whose timeline it is, who is no cosignatory of its own; empty for many actors */
    List<TimelineEntry> of(List<Occurrence> page, String self) {
        List<Long> statementIds = ids(page, Type.STATEMENT);
        List<Long> claimIds = ids(page, Type.CLAIM);
        Map<Long, TimelineEntry> stated = new HashMap<>();
        List<StatementDocument> found = statements.byIds(statementIds);
        for (int i = 0; i < found.size(); i++) {
            stated.put(statementIds.get(i), entry(found.get(i), self));
        }
        Map<Long, TimelineEntry> claimed = new HashMap<>();
        List<ArticleClaim> made = claims.byIds(claimIds);
        for (int i = 0; i < made.size(); i++) {
            claimed.put(claimIds.get(i), entry(made.get(i)));
        }
        return page.stream()
                .map(o -> o.type() == Type.STATEMENT ? stated.get(o.id()) : claimed.get(o.id()))
                .filter(Objects::nonNull)
                .toList();
    }

    private static List<Long> ids(List<Occurrence> page, Type type) {
        return page.stream().filter(o -> o.type() == type).map(Occurrence::id).toList();
    }

    private static TimelineEntry entry(StatementDocument statement, String self) {
        List<ClaimDocument> said =
                statement.claims().stream().map(ArticleClaim::claim).toList();
        return new TimelineEntry(
                Type.STATEMENT.name(),
                date(statement.date()),
                statement.title(),
                words(statement, said, stance(said)),
                stance(said),
                statement.id(),
                null,
                statement.articles().stream().map(ArticleReference::id).toList(),
                statement.signatories().stream()
                        .filter(signatory -> !signatory.actorId().equals(self))
                        .map(SignatoryDocument::name)
                        .toList());
    }

    private static TimelineEntry entry(ArticleClaim made) {
        ClaimDocument claim = made.claim();
        return new TimelineEntry(
                Type.CLAIM.name(),
                date(claim.date()),
                claim.speakers().isEmpty() ? made.articleTitle() : String.join(", ", claim.speakers()),
                claim.text(),
                claim.stance(),
                claim.statementId(),
                claim.id(),
                List.of(made.articleId()),
                List.of());
    }

    /** The side that more of its claims take than the other: a letter for access may praise encryption in passing. */
    private static String stance(List<ClaimDocument> claims) {
        long access = on(Stance.FOR_ACCESS, claims);
        long encryption = on(Stance.FOR_ENCRYPTION, claims);
        Stance side =
                access == encryption ? Stance.NEUTRAL : access > encryption ? Stance.FOR_ACCESS : Stance.FOR_ENCRYPTION;
        return side.name();
    }

    private static long on(Stance side, List<ClaimDocument> claims) {
        return claims.stream()
                .filter(claim -> claim.stance().equals(side.name()))
                .count();
    }

    /** What best shows the side it takes: the first claim on it, else the first. */
    private static String words(StatementDocument statement, List<ClaimDocument> claims, String side) {
        return claims.stream()
                .filter(claim -> claim.stance().equals(side))
                .findFirst()
                .or(() -> claims.stream().findFirst())
                .map(ClaimDocument::text)
                .orElse(statement.title());
    }

    private static @Nullable EntryDate date(@Nullable DateDocument date) {
        return date == null ? null : new EntryDate(date.edtf(), date.earliest(), date.latest(), date.basis());
    }
}
