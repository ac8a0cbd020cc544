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
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.hibernate.Length;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import policyarchive.vocabulary.StatementKind;

/**
 * A text that several signed or issued, the same across all articles that report it. Who signed is what the reports
 * say. Its slug never changes.
 */
@Entity
@NullUnmarked
public class Statement {
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
    private List<StatementReport> reports = new ArrayList<>();

    protected Statement() {}

    public Statement(String slug, StatementKind kind, String title, @Nullable StatedDate date) {
        this.slug = slug;
        this.kind = kind;
        this.title = title;
        this.date = date;
    }

    /** Takes a date that some report tells more exactly than those before it, or none when no report tells one. */
    public void date(@Nullable StatedDate better) {
        date = better;
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
