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
import jakarta.persistence.Table;
import org.hibernate.Length;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import policyarchive.text.Span;

/** A source an article cites; its span counts in the source as decoded. */
@Entity
@Table(name = "cited_reference")
@NullUnmarked
public class Reference {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "cited_reference_seq")
    @SequenceGenerator(name = "cited_reference_seq", sequenceName = "cited_reference_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "article_id")
    private Article article;

    @Column(name = "reference_number")
    private Integer number;

    @Column(nullable = false, length = Length.LONG32)
    private String url;

    private String publisher;

    @Column(name = "span_start")
    private int start;

    @Column(name = "span_end")
    private int end;

    protected Reference() {}

    public Reference(Article article, @Nullable Integer number, String url, @Nullable String publisher, Span span) {
        this.article = article;
        this.number = number;
        this.url = url;
        this.publisher = publisher;
        this.start = span.start();
        this.end = span.end();
        article.add(this);
    }

    /** Its number in the article's own list; null where it has none. */
    public @Nullable Integer getNumber() {
        return number;
    }

    public String getUrl() {
        return url;
    }

    public @Nullable String getPublisher() {
        return publisher;
    }

    public Span span() {
        return new Span(start, end);
    }
}
