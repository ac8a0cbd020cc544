package policyarchive.archive;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import org.hibernate.Length;
import org.jspecify.annotations.NullUnmarked;

/** The bytes an article was imported from, as they came. */
@Entity
@Table(name = "article_original")
@NullUnmarked
public class Original {
    @Id
    private Long id;

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @MapsId
    @JoinColumn(name = "article_id")
    private Article article;

    @Column(nullable = false, length = Length.LONG32)
    private byte[] bytes;

    protected Original() {}

    Original(Article article, byte[] bytes) {
        this.article = article;
        this.bytes = bytes.clone();
    }

    void replace(byte[] with) {
        this.bytes = with.clone();
    }

    public byte[] getBytes() {
        return bytes.clone();
    }
}
