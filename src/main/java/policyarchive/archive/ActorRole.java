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

/** An office one article attests for one actor, with the words that say so (offsets in the cleaned body). */
@Entity
@NullUnmarked
public class ActorRole {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "actor_role_seq")
    @SequenceGenerator(name = "actor_role_seq", sequenceName = "actor_role_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "article_id")
    private Article article;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "actor_id")
    private Actor actor;

    @Column(nullable = false)
    private String title;

    private String organisation;
    private String country;

    @Column(name = "span_start")
    private int start;

    @Column(name = "span_end")
    private int end;

    @Column(nullable = false)
    private String rule;

    protected ActorRole() {}

    public ActorRole(
            Article article,
            Actor actor,
            String title,
            @Nullable String organisation,
            @Nullable String country,
            Span span,
            String rule) {
        this.article = article;
        this.actor = actor;
        this.title = title;
        this.organisation = organisation;
        this.country = country;
        this.start = span.start();
        this.end = span.end();
        this.rule = rule;
        article.add(this);
    }

    public Article getArticle() {
        return article;
    }

    public Actor getActor() {
        return actor;
    }

    /** As written. */
    public String getTitle() {
        return title;
    }

    public @Nullable String getOrganisation() {
        return organisation;
    }

    public @Nullable String getCountry() {
        return country;
    }

    public Span span() {
        return new Span(start, end);
    }

    public String getRule() {
        return rule;
    }
}
