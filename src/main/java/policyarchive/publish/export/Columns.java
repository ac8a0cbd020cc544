package policyarchive.publish.export;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import policyarchive.document.ActorDocument;
import policyarchive.document.ActorDocument.RoleDocument;
import policyarchive.document.ArticleClaim;
import policyarchive.document.ArticleSummary;
import policyarchive.document.ArticleSummary.Named;
import policyarchive.document.ClaimDocument;
import policyarchive.document.DateDocument;
import policyarchive.document.StatementDocument;
import policyarchive.document.StatementDocument.ArticleReference;
import policyarchive.document.StatementDocument.SignatoryDocument;
import policyarchive.document.TimelineEntry;
import policyarchive.document.TimelineEntry.EntryDate;

/** The columns of each kind of list, named as the fields of the JSON they are taken from. */
final class Columns {
    private Columns() {}

    static List<Column<ArticleSummary>> articles() {
        List<Column<ArticleSummary>> columns = new ArrayList<>();
        columns.add(new Column<>("id", ArticleSummary::id));
        columns.add(new Column<>("title", article -> article.title().text()));
        columns.add(new Column<>("titleDerived", article -> article.title().derived()));
        columns.add(new Column<>(
                "source",
                article -> article.source() == null ? null : article.source().name()));
        columns.add(new Column<>("url", ArticleSummary::url));
        columns.addAll(date("published", ArticleSummary::published));
        columns.add(new Column<>("language", ArticleSummary::language));
        columns.add(new Column<>("wordCount", ArticleSummary::wordCount));
        columns.add(new Column<>("claimCount", ArticleSummary::claimCount));
        columns.add(new Column<>("actors", article -> names(article.actors())));
        columns.add(new Column<>("actorIds", article -> ids(article.actors())));
        columns.add(new Column<>("statements", article -> names(article.statements())));
        columns.add(new Column<>("statementIds", article -> ids(article.statements())));
        columns.add(new Column<>("file", article -> article.origin().file()));
        columns.add(new Column<>("record", article -> article.origin().record()));
        columns.add(new Column<>("sha256", article -> article.origin().sha256()));
        return columns;
    }

    static List<Column<ArticleClaim>> claims() {
        List<Column<ArticleClaim>> columns = new ArrayList<>();
        columns.add(claim("id", ClaimDocument::id));
        columns.add(claim("speakers", ClaimDocument::speakers));
        columns.add(claim("speakerIds", ClaimDocument::speakerIds));
        columns.add(claim("cue", ClaimDocument::cue));
        columns.add(claim("text", ClaimDocument::text));
        columns.add(claim("mode", ClaimDocument::mode));
        columns.add(claim("stance", ClaimDocument::stance));
        columns.add(claim("negated", ClaimDocument::negated));
        columns.add(claim("onTopic", ClaimDocument::onTopic));
        columns.addAll(date("date", item -> item.claim().date()));
        columns.add(claim("statementId", ClaimDocument::statementId));
        columns.add(new Column<>("articleId", ArticleClaim::articleId));
        columns.add(new Column<>("articleTitle", ArticleClaim::articleTitle));
        columns.addAll(date("articlePublished", ArticleClaim::articlePublished));
        columns.add(claim("start", ClaimDocument::start));
        columns.add(claim("end", ClaimDocument::end));
        columns.add(claim("rule", ClaimDocument::rule));
        columns.add(claim("confidence", ClaimDocument::confidence));
        return columns;
    }

    static List<Column<StatementDocument>> statements() {
        List<Column<StatementDocument>> columns = new ArrayList<>();
        columns.add(new Column<>("id", StatementDocument::id));
        columns.add(new Column<>("kind", StatementDocument::kind));
        columns.add(new Column<>("title", StatementDocument::title));
        columns.addAll(date("date", StatementDocument::date));
        columns.add(signatories("signatories", SignatoryDocument::name));
        columns.add(signatories("signatoryIds", SignatoryDocument::actorId));
        columns.add(signatories("signatoryCountries", SignatoryDocument::country));
        columns.add(new Column<>("addressees", StatementDocument::addressees));
        columns.add(new Column<>("complete", StatementDocument::complete));
        columns.add(new Column<>("countsStated", StatementDocument::countsStated));
        columns.add(new Column<>(
                "articleIds",
                statement ->
                        statement.articles().stream().map(ArticleReference::id).toList()));
        columns.add(new Column<>("claimCount", statement -> statement.claims().size()));
        return columns;
    }

    static List<Column<ActorDocument>> actors() {
        return List.of(
                new Column<>("id", ActorDocument::id),
                new Column<>("name", ActorDocument::name),
                new Column<>("kind", ActorDocument::kind),
                new Column<>("country", ActorDocument::country),
                new Column<>("aliases", ActorDocument::aliases),
                new Column<>(
                        "roles",
                        actor -> actor.roles().stream().map(Columns::office).toList()),
                new Column<>("articleCount", actor -> actor.counts().articles()),
                new Column<>("claimCount", actor -> actor.counts().claims()),
                new Column<>("statementCount", actor -> actor.counts().statements()));
    }

    static List<Column<TimelineEntry>> timeline() {
        return List.of(
                new Column<>("type", TimelineEntry::type),
                entryDate("date", EntryDate::edtf),
                entryDate("dateEarliest", EntryDate::earliest),
                entryDate("dateLatest", EntryDate::latest),
                entryDate("dateBasis", EntryDate::basis),
                new Column<>("title", TimelineEntry::title),
                new Column<>("text", TimelineEntry::text),
                new Column<>("stance", TimelineEntry::stance),
                new Column<>("statementId", TimelineEntry::statementId),
                new Column<>("claimId", TimelineEntry::claimId),
                new Column<>("articleIds", TimelineEntry::articleIds),
                new Column<>("cosignatories", TimelineEntry::cosignatories));
    }

    private static Column<ArticleClaim> claim(String name, Function<ClaimDocument, @Nullable Object> value) {
        return new Column<>(name, item -> value.apply(item.claim()));
    }

    /** One value for each signatory, in the same order in all such columns. */
    private static Column<StatementDocument> signatories(
            String name, Function<SignatoryDocument, @Nullable String> value) {
        return new Column<>(
                name,
                statement -> statement.signatories().stream()
                        .map(signatory -> {
                            String said = value.apply(signatory);
                            return said == null ? "" : said;
                        })
                        .toList());
    }

    private static Column<TimelineEntry> entryDate(String name, Function<EntryDate, @Nullable Object> part) {
        return new Column<>(name, entry -> entry.date() == null ? null : part.apply(entry.date()));
    }

    private static <T> List<Column<T>> date(String name, Function<T, @Nullable DateDocument> date) {
        return List.of(
                datePart(name, date, DateDocument::edtf),
                datePart(name + "Earliest", date, DateDocument::earliest),
                datePart(name + "Latest", date, DateDocument::latest),
                datePart(name + "Basis", date, DateDocument::basis));
    }

    private static <T> Column<T> datePart(
            String name, Function<T, @Nullable DateDocument> date, Function<DateDocument, @Nullable Object> part) {
        return new Column<>(name, item -> {
            DateDocument known = date.apply(item);
            return known == null ? null : part.apply(known);
        });
    }

    private static List<String> names(List<Named> things) {
        return things.stream().map(Named::name).toList();
    }

    private static List<String> ids(List<Named> things) {
        return things.stream().map(Named::id).toList();
    }

    private static String office(RoleDocument role) {
        return Stream.of(role.title(), role.organisation(), role.country())
                .filter(part -> part != null && !part.isEmpty())
                .reduce((first, second) -> first + ", " + second)
                .orElse("");
    }
}
