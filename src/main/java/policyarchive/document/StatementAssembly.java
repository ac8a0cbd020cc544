package policyarchive.document;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import policyarchive.archive.Actor;
import policyarchive.archive.Signature;
import policyarchive.archive.Statement;
import policyarchive.archive.StatementReport;
import policyarchive.document.StatementDocument.ArticleReference;
import policyarchive.document.StatementDocument.SignatoryDocument;

/** Puts together what all articles say of one statement. */
final class StatementAssembly {
    private StatementAssembly() {}

    static StatementDocument document(
            Statement statement, Function<StatementReport, ArticleReference> articleOf, List<ArticleClaim> claims) {
        List<StatementReport> reports = statement.getReports();
        return new StatementDocument(
                statement.getSlug(),
                statement.getKind().name(),
                statement.getTitle(),
                DateDocument.ofStatement(statement),
                signatories(reports),
                addressees(reports),
                reports.stream().anyMatch(StatementReport::isComplete),
                countsStated(reports),
                reports.stream().map(articleOf).distinct().toList(),
                claims);
    }

    /** Everybody whom some report names as signatory, with the office and country of the first report that gives them. */
    private static List<SignatoryDocument> signatories(List<StatementReport> reports) {
        Map<String, SignatoryDocument> byActor = new LinkedHashMap<>();
        reports.stream()
                .map(StatementReport::getSignatures)
                .flatMap(Collection::stream)
                .map(StatementAssembly::signatory)
                .forEach(s -> byActor.merge(s.actorId(), s, StatementAssembly::fuller));
        return List.copyOf(byActor.values());
    }

    private static SignatoryDocument signatory(Signature signature) {
        Actor actor = signature.getActor();
        String country = first(signature.getCountry(), actor.getCountry());
        return new SignatoryDocument(actor.getSlug(), actor.getName(), signature.getRole(), country);
    }

    private static SignatoryDocument fuller(SignatoryDocument known, SignatoryDocument other) {
        return new SignatoryDocument(
                known.actorId(),
                known.name(),
                first(known.role(), other.role()),
                first(known.country(), other.country()));
    }

    private static @Nullable String first(@Nullable String preferred, @Nullable String otherwise) {
        return preferred != null ? preferred : otherwise;
    }

    private static List<String> addressees(List<StatementReport> reports) {
        return reports.stream()
                .flatMap(report -> report.getAddressees().stream())
                .map(Actor::getName)
                .distinct()
                .toList();
    }

    private static List<Integer> countsStated(List<StatementReport> reports) {
        return reports.stream()
                .flatMap(report -> report.getCountsStated().stream())
                .distinct()
                .sorted()
                .toList();
    }
}
