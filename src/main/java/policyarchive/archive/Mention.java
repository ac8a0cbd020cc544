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
import policyarchive.text.Span;

/** A place in an article's cleaned body where an actor is named. */
@Entity
@NullUnmarked
public class Mention {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "mention_seq")
    @SequenceGenerator(name = "mention_seq", sequenceName = "mention_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "article_id")
    private Article article;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "actor_id")
    private Actor actor;

    @Column(name = "span_start")
    private int start;

    @Column(name = "span_end")
    private int end;

    @Column(nullable = false)
    private String rule;

    protected Mention() {}

    public Mention(Article article, Actor actor, Span span, String rule) {
        this.article = article;
        this.actor = actor;
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

    public Span span() {
        return new Span(start, end);
    }

    public String getRule() {
        return rule;
    }
}
