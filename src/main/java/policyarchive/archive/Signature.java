package policyarchive.archive;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import policyarchive.text.Span;

/** That an actor signed a statement, as one article reports it, with office and country as signed. */
@Entity
@NullUnmarked
public class Signature {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "signature_seq")
    @SequenceGenerator(name = "signature_seq", sequenceName = "signature_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "report_id")
    private StatementReport report;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "actor_id")
    private Actor actor;

    @Column(name = "role_title")
    private String role;

    private String country;

    @Column(name = "span_start")
    private int start;

    @Column(name = "span_end")
    private int end;

    protected Signature() {}

    public Signature(StatementReport report, Actor actor, @Nullable String role, @Nullable String country, Span span) {
        this.report = report;
        this.actor = actor;
        this.role = role;
        this.country = country;
        this.start = span.start();
        this.end = span.end();
        report.add(this);
    }

    public StatementReport getReport() {
        return report;
    }

    public Actor getActor() {
        return actor;
    }

    public @Nullable String getRole() {
        return role;
    }

    public @Nullable String getCountry() {
        return country;
    }

    public Span span() {
        return new Span(start, end);
    }
}
