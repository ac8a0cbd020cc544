package policyarchive.archive;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import policyarchive.archive.StatementSighting.Signer;

/** Finds the statement that an article reports among those the archive knows. */
@Component
public class StatementResolver {
    /** Statements compared with one report: the latest of those with a signatory or a country in common. */
    private static final Limit CANDIDATES = Limit.of(100);

    private final Statements statements;

    StatementResolver(Statements statements) {
        this.statements = statements;
    }

    /**
     * The statement of the archive that this is; a new one is stored.
     *
     * @param formerly the statements that the article reported when it was read before
     * @param taken statements that the article is known to report elsewhere: one article does not report one twice
     */
    public Statement resolve(StatementSighting sighting, Collection<Statement> formerly, Collection<Statement> taken) {
        String slug = slug(sighting);
        Optional<Statement> match = candidates(sighting).stream()
                .filter(candidate -> !taken.contains(candidate))
                .map(candidate -> new Match(candidate, score(sighting, candidate)))
                .filter(found -> found.score() > 0)
                .max(Comparator.comparingDouble(Match::score)
                        .thenComparing(found -> found.statement().getId(), Comparator.reverseOrder()))
                .map(Match::statement);
        return match.or(() -> formerly.stream()
                        .filter(former -> former.getReports().isEmpty()
                                && former.getSlug().endsWith(suffix(sighting)))
                        .findFirst())
                .orElseGet(
                        () -> statements.save(new Statement(slug, sighting.kind(), sighting.title(), sighting.date())));
    }

    /** Sets title, kind and date by the reports there are, and removes the statements that none reports any more. */
    public void settle(Collection<Statement> touched) {
        for (Statement statement : new HashSet<>(touched)) {
            if (statement.getReports().isEmpty()) {
                statements.delete(statement);
            } else {
                statement.settle();
            }
        }
    }

    private record Match(Statement statement, double score) {}

    private List<Statement> candidates(StatementSighting sighting) {
        Set<Long> actors = new HashSet<>();
        Set<String> countries = new HashSet<>();
        for (Signer signer : sighting.signers()) {
            actors.add(signer.actor().getId());
            if (signer.country() != null) {
                countries.add(signer.country());
            }
        }
        return actors.isEmpty() ? List.of() : statements.findSignedBy(actors, countries, CANDIDATES);
    }

    /** The best agreement with any report, provided that no report's date speaks against it. */
    private static double score(StatementSighting sighting, Statement candidate) {
        double best = 0;
        for (StatementReport report : candidate.getReports()) {
            StatementSighting reported = StatementSighting.of(report);
            if (!StatementMatching.datesAgree(sighting, reported)) {
                return 0;
            }
            best = Math.max(best, StatementMatching.score(sighting, reported));
        }
        return best;
    }

    private static String slug(StatementSighting sighting) {
        String kind = sighting.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return Slug.words(sighting.title(), kind) + suffix(sighting);
    }

    private static String suffix(StatementSighting sighting) {
        return "-" + Slug.hash("statement", sighting.key());
    }
}
