package policyarchive.publish.export;

import java.util.List;
import org.jspecify.annotations.Nullable;
import policyarchive.document.ActorDocument;
import policyarchive.document.ArticleClaim;
import policyarchive.document.ArticleSummary;
import policyarchive.document.StatementDocument;
import policyarchive.document.TimelineEntry;

/** A list as a table. Further columns may follow in time, none goes. */
public final class Table<T> {
    private final List<Column<T>> columns;

    private Table(List<Column<T>> columns) {
        this.columns = List.copyOf(columns);
    }

    public static Table<ArticleSummary> articles() {
        return new Table<>(Columns.articles());
    }

    public static Table<ArticleClaim> claims() {
        return new Table<>(Columns.claims());
    }

    public static Table<StatementDocument> statements() {
        return new Table<>(Columns.statements());
    }

    public static Table<ActorDocument> actors() {
        return new Table<>(Columns.actors());
    }

    public static Table<TimelineEntry> timeline() {
        return new Table<>(Columns.timeline());
    }

    List<String> header() {
        return columns.stream().map(Column::name).toList();
    }

    List<String> row(T item) {
        return columns.stream().map(column -> Cell.of(value(column, item))).toList();
    }

    private @Nullable Object value(Column<T> column, T item) {
        return column.value().apply(item);
    }
}
