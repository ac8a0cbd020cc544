package policyarchive.archive;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
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
import policyarchive.vocabulary.ClaimMode;
import policyarchive.vocabulary.Stance;

/**
 * Words an article attributes to somebody. {@code start} and {@code end} count in the article's cleaned body, the
 * source and speaker spans in the source as decoded. Its slug stays the same while article and words stay the same.
 */
@Entity
@NullUnmarked
public class Claim {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "claim_seq")
    @SequenceGenerator(name = "claim_seq", sequenceName = "claim_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "article_id")
    private Article article;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "statement_id")
    private Statement statement;

    /** Not unique in the database: re-extraction inserts the new row before the former one is deleted. */
    @Column(nullable = false, updatable = false)
    private String slug;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, name = "claim_mode")
    private ClaimMode mode;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Stance stance;

    @ManyToMany
    @JoinTable(
            name = "claim_speaker",
            joinColumns = @JoinColumn(name = "claim_id"),
            inverseJoinColumns = @JoinColumn(name = "actor_id"))
    @OrderColumn(name = "list_position")
    @BatchSize(size = 50)
    private List<Actor> speakers = new ArrayList<>();

    @Column(nullable = false, length = Length.LONG32)
    private String cue;

    @Column(nullable = false, length = Length.LONG32)
    private String text;

    @Column(name = "span_start")
    private int start;

    @Column(name = "span_end")
    private int end;

    private int sourceStart;
    private int sourceEnd;
    private Integer speakerStart;
    private Integer speakerEnd;

    @Column(nullable = false, length = Length.LONG32)
    @Convert(converter = SpanListConverter.class)
    private List<Span> parts = List.of();

    @Column(nullable = false, length = Length.LONG32)
    @Convert(converter = SpanListConverter.class)
    private List<Span> stanceEvidence = List.of();

    private boolean onTopic;

    @Embedded
    private StatedDate date;

    private boolean negated;

    @Column(nullable = false)
    private String rule;

    private double confidence;

    @Column(nullable = false, name = "reference_numbers")
    @Convert(converter = NumberListConverter.class)
    private List<Integer> references = List.of();

    protected Claim() {}

    public Claim(Article article, String slug, Facts facts) {
        this.article = article;
        this.slug = slug;
        this.statement = facts.statement();
        this.mode = facts.mode();
        this.stance = facts.stance();
        this.speakers.addAll(facts.speakers());
        this.cue = facts.cue();
        this.parts = List.copyOf(facts.parts());
        Span hull = parts.getFirst().hull(parts.getLast());
        this.start = hull.start();
        this.end = hull.end();
        this.text = hull.of(article.getText());
        this.sourceStart = facts.source().start();
        this.sourceEnd = facts.source().end();
        if (facts.speakerSpan() != null) {
            this.speakerStart = facts.speakerSpan().start();
            this.speakerEnd = facts.speakerSpan().end();
        }
        this.stanceEvidence = List.copyOf(facts.stanceEvidence());
        this.onTopic = facts.onTopic();
        this.date = facts.date();
        this.negated = facts.negated();
        this.rule = facts.rule();
        this.confidence = facts.confidence();
        this.references = List.copyOf(facts.references());
        article.add(this);
    }

    /**
     * All that was extracted about a claim.
     *
     * @param parts spans of the words in the cleaned body, in order
     * @param source the hull of the words in the source
     * @param speakerSpan the words that name the speaker, in the source
     * @param stanceEvidence spans in the cleaned body
     */
    public record Facts(
            @Nullable Statement statement,
            ClaimMode mode,
            Stance stance,
            List<Actor> speakers,
            String cue,
            List<Span> parts,
            Span source,
            @Nullable Span speakerSpan,
            List<Span> stanceEvidence,
            boolean onTopic,
            @Nullable StatedDate date,
            boolean negated,
            String rule,
            double confidence,
            List<Integer> references) {}

    public Long getId() {
        return id;
    }

    public Article getArticle() {
        return article;
    }

    public @Nullable Statement getStatement() {
        return statement;
    }

    public String getSlug() {
        return slug;
    }

    public ClaimMode getMode() {
        return mode;
    }

    public Stance getStance() {
        return stance;
    }

    public List<Actor> getSpeakers() {
        return Collections.unmodifiableList(speakers);
    }

    public String getCue() {
        return cue;
    }

    /** The words from the first to the last, with whatever stands between the parts. */
    public String getText() {
        return text;
    }

    /** In the cleaned body. */
    public Span span() {
        return new Span(start, end);
    }

    /** In the source. */
    public Span source() {
        return new Span(sourceStart, sourceEnd);
    }

    /** The words that name the speaker, in the source; null where none do. */
    public @Nullable Span speakerSpan() {
        return speakerStart == null || speakerEnd == null ? null : new Span(speakerStart, speakerEnd);
    }

    public List<Span> getParts() {
        return parts;
    }

    public List<Span> getStanceEvidence() {
        return stanceEvidence;
    }

    public boolean isOnTopic() {
        return onTopic;
    }

    /** When it was said; null where it takes its statement's date or its article's. */
    public @Nullable StatedDate getDate() {
        return date;
    }

    /** When it was said, as far as anything tells; null where nothing does. */
    public @Nullable ClaimDate when() {
        return ClaimDate.of(this);
    }

    public boolean isNegated() {
        return negated;
    }

    public String getRule() {
        return rule;
    }

    public double getConfidence() {
        return confidence;
    }

    public List<Integer> getReferences() {
        return references;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Claim claim && slug.equals(claim.getSlug());
    }

    @Override
    public int hashCode() {
        return slug.hashCode();
    }
}
