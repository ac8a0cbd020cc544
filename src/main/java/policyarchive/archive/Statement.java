package policyarchive.archive;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.hibernate.Length;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import policyarchive.vocabulary.StatementKind;

/**
 * A text that several signed or issued, the same across all articles that report it. Who signed is what the reports
 * say. Its slug never changes.
 */
@Entity
@BatchSize(size = 50)
@NullUnmarked
public class Statement {
    /** A title with more names in it tells more; beyond a line of text, length tells less. */
    private static final Comparator<String> MOST_TELLING = Comparator.comparing((String t) -> t.length() <= 120)
            .thenComparing(t -> NameKey.words(t).size() > 2)
            .thenComparing(t -> t.chars().filter(Character::isUpperCase).count())
            .thenComparing(String::length)
            .thenComparing(Comparator.naturalOrder());

    private static final Comparator<StatedDate> MOST_EXACT =
            Comparator.comparingLong(Statement::days).thenComparing(StatedDate::edtf);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "statement_seq")
    @SequenceGenerator(name = "statement_seq", sequenceName = "statement_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @Column(nullable = false, unique = true, updatable = false)
    private String slug;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private StatementKind kind;

    @Column(nullable = false, length = Length.LONG32)
    private String title;

    @Embedded
    private StatedDate date;

    @OneToMany(mappedBy = "statement")
    @OrderBy("id")
    @BatchSize(size = 50)
    private List<StatementReport> reports = new ArrayList<>();

    /** For the index alone, where claims without a date take the statement's. */
    @OneToMany(mappedBy = "statement")
    private Set<Claim> claims = new HashSet<>();

    protected Statement() {}

    public Statement(String slug, StatementKind kind, String title, @Nullable StatedDate date) {
        this.slug = slug;
        this.kind = kind;
        this.title = title;
        this.date = date;
    }

    /**
     * Takes the most telling title and the most exact date among its reports. Does not depend on the order the reports
     * came in; a statement without reports stays as it is.
     */
    public void settle() {
        reports.stream()
                .map(StatementReport::getTitle)
                .max(MOST_TELLING)
                .ifPresent(best -> title = StatementTitle.of(kind, best, reports));
        if (!reports.isEmpty()) {
            date = reports.stream()
                    .map(StatementReport::getDate)
                    .filter(Objects::nonNull)
                    .min(MOST_EXACT)
                    .orElse(null);
        }
    }

    private static long days(StatedDate date) {
        return date.earliest() == null || date.latest() == null
                ? Long.MAX_VALUE
                : ChronoUnit.DAYS.between(date.earliest(), date.latest());
    }

    void add(StatementReport report) {
        reports.add(report);
    }

    void drop(StatementReport report) {
        reports.remove(report);
    }

    public Long getId() {
        return id;
    }

    public String getSlug() {
        return slug;
    }

    public StatementKind getKind() {
        return kind;
    }

    public String getTitle() {
        return title;
    }

    public @Nullable StatedDate getDate() {
        return date;
    }

    public List<StatementReport> getReports() {
        return Collections.unmodifiableList(reports);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Statement statement && slug.equals(statement.getSlug());
    }

    @Override
    public int hashCode() {
        return slug.hashCode();
    }
}
