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
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** A place an article was imported from. The triple of collection, file and record is known once in the archive. */
@Entity
@NullUnmarked
public class ArticleOrigin {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "article_origin_seq")
    @SequenceGenerator(name = "article_origin_seq", sequenceName = "article_origin_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "article_id")
    private Article article;

    @Column(nullable = false)
    private String collection;

    @Column(nullable = false)
    private String file;

    /** Empty for a file that is one article: a unique constraint would let several nulls pass. */
    @Column(name = "record_id", nullable = false)
    private String record;

    /** SHA-256 over the collection, file and record, the key it is looked up by. */
    @Column(nullable = false, unique = true)
    private String originKey;

    /** SHA-256 over what the article says; the same where two origins hold the same article. */
    @Column(nullable = false)
    private String contentKey;

    @Column(nullable = false)
    private Instant seenAt;

    protected ArticleOrigin() {}

    public ArticleOrigin(
            Article article,
            String collection,
            String file,
            @Nullable String record,
            String originKey,
            String contentKey,
            Instant seenAt) {
        this.article = article;
        this.collection = collection;
        this.file = file;
        this.record = record == null ? "" : record;
        this.originKey = originKey;
        this.contentKey = contentKey;
        this.seenAt = seenAt;
        article.foundAt(this);
    }

    /** Notes that the place now holds other content. */
    public void changedTo(String newContentKey, Instant at) {
        contentKey = newContentKey;
        seenAt = at;
    }

    /** Goes over to another article, because the two places no longer say the same. */
    public void moveTo(Article other) {
        article.leftBy(this);
        article = other;
        other.foundAt(this);
    }

    public Long getId() {
        return id;
    }

    public Article getArticle() {
        return article;
    }

    public String getCollection() {
        return collection;
    }

    public String getFile() {
        return file;
    }

    public @Nullable String getRecord() {
        return record.isEmpty() ? null : record;
    }

    public String getOriginKey() {
        return originKey;
    }

    public String getContentKey() {
        return contentKey;
    }

    public Instant getSeenAt() {
        return seenAt;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ArticleOrigin origin && originKey.equals(origin.originKey);
    }

    @Override
    public int hashCode() {
        return originKey.hashCode();
    }
}
