package policyarchive.archive;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.hibernate.Length;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import policyarchive.text.Span;

/** What one article says of one statement: who signed, to whom it speaks, how many signed. */
@Entity
@NullUnmarked
public class StatementReport {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "statement_report_seq")
    @SequenceGenerator(name = "statement_report_seq", sequenceName = "statement_report_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "article_id")
    private Article article;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "statement_id")
    private Statement statement;

    @Column(nullable = false, length = Length.LONG32)
    private String title;

    @Embedded
    private StatedDate date;

    private boolean complete;

    @Column(nullable = false)
    @Convert(converter = NumberListConverter.class)
    private List<Integer> countsStated = List.of();

    @Column(nullable = false, length = Length.LONG32)
    @Convert(converter = SpanListConverter.class)
    private List<Span> evidence = List.of();

    @Column(nullable = false)
    private String rule;

    @OneToMany(mappedBy = "report", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    @BatchSize(size = 50)
    private List<Signature> signatures = new ArrayList<>();

    @ManyToMany
    @JoinTable(
            name = "statement_addressee",
            joinColumns = @JoinColumn(name = "report_id"),
            inverseJoinColumns = @JoinColumn(name = "actor_id"))
    @OrderColumn(name = "list_position")
    @BatchSize(size = 50)
    private List<Actor> addressees = new ArrayList<>();

    protected StatementReport() {}

    public StatementReport(Article article, Statement statement, Facts facts) {
        this.article = article;
        this.statement = statement;
        this.title = facts.title();
        this.date = facts.date();
        this.complete = facts.complete();
        this.countsStated = List.copyOf(facts.countsStated());
        this.evidence = List.copyOf(facts.evidence());
        this.rule = facts.rule();
        this.addressees.addAll(facts.addressees());
        article.add(this);
        statement.add(this);
    }

    /**
     * What the article says of the statement, its signatories apart.
     *
     * @param complete whether it names all signatories
     * @param countsStated every number of signatories it states
     * @param evidence the spans of the cleaned body that report it
     */
    public record Facts(
            String title,
            @Nullable StatedDate date,
            boolean complete,
            List<Integer> countsStated,
            List<Span> evidence,
            String rule,
            List<Actor> addressees) {}

    void add(Signature signature) {
        signatures.add(signature);
    }

    public Article getArticle() {
        return article;
    }

    public Statement getStatement() {
        return statement;
    }

    public String getTitle() {
        return title;
    }

    public @Nullable StatedDate getDate() {
        return date;
    }

    public boolean isComplete() {
        return complete;
    }

    public List<Integer> getCountsStated() {
        return countsStated;
    }

    public List<Span> getEvidence() {
        return evidence;
    }

    public String getRule() {
        return rule;
    }

    public List<Signature> getSignatures() {
        return Collections.unmodifiableList(signatures);
    }

    public List<Actor> getAddressees() {
        return Collections.unmodifiableList(addressees);
    }
}
