package policyarchive.ingest;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import policyarchive.archive.Article;
import policyarchive.archive.ArticleOrigin;
import policyarchive.archive.Articles;
import policyarchive.ingest.ExtractionStore.Former;
import policyarchive.source.SourceDocument;

/**
 * Decides what a document is to the archive, and files it. All origins of an article hold the same content; an article
 * belongs to its first origin. So where the first origin changes, the article changes with it, and the others, which
 * still hold the former content, get an article of their own; where a later one changes, it leaves.
 */
final class DocumentFiling {
    private final Articles articles;
    private final ArticleReading reading;
    private final ExtractionStore extractions;
    private final OriginIndex index;
    private final Instant now;
    private final Set<Article> read = new LinkedHashSet<>();

    DocumentFiling(
            Articles articles, ArticleReading reading, ExtractionStore extractions, OriginIndex index, Instant now) {
        this.articles = articles;
        this.reading = reading;
        this.extractions = extractions;
        this.index = index;
        this.now = now;
    }

    /** @throws policyarchive.source.SourceException if the document cannot be read */
    Outcome file(Prepared.Document document) {
        ArticleIdentity identity = document.identity();
        Optional<ArticleOrigin> here = index.at(identity);
        if (here.isEmpty()) {
            return arrive(document);
        }
        ArticleOrigin origin = here.get();
        if (origin.getContentKey().equals(identity.contentKey())) {
            return new Outcome(Outcome.Kind.UNCHANGED, List.of());
        }
        boolean first = origin.getArticle().getOrigins().getFirst().equals(origin);
        return first ? update(document, origin) : leave(document, origin);
    }

    /** The articles that were stored or changed. */
    List<Article> read() {
        return List.copyOf(read);
    }

    private Outcome arrive(Prepared.Document document) {
        Optional<ArticleOrigin> holder = index.holding(document.identity());
        if (holder.isPresent()) {
            index.add(document.identity().foundIn(holder.get().getArticle(), now));
            return same(document, ArticleIdentity.of(holder.get()).shown());
        }
        Reading read = read(document);
        Article article = create(document.identity(), document.document(), read);
        ArticleOrigin origin = document.identity().foundIn(article, now);
        articles.save(article);
        index.add(origin);
        extract(article, read, new Former(Set.of(), Set.of()));
        return Outcome.taken(Outcome.Kind.IMPORTED, document, read);
    }

    private Outcome update(Prepared.Document document, ArticleOrigin origin) {
        Reading read = read(document);
        Article article = origin.getArticle();
        List<ArticleOrigin> others = new ArrayList<>(article.getOrigins());
        others.remove(origin);
        Outcome outcome = Outcome.taken(Outcome.Kind.UPDATED, document, read);
        if (!others.isEmpty()) {
            keepFormer(article, others);
            outcome = outcome.with(document.noted("its former content is still at %s and is now an article of its own"
                    .formatted(ArticleIdentity.of(others.getFirst()).shown())));
        }
        changeContent(origin, document.identity());
        Former former = extractions.leaving(article);
        article.read(ArticleMapping.facts(read.article()), document.document().bytes(), now);
        ArticleMapping.references(article, read.article());
        extract(article, read, former);
        return outcome;
    }

    /** Makes the origins that do not change an article of their own, with what the article said so far. */
    private void keepFormer(Article article, List<ArticleOrigin> others) {
        SourceDocument stored = reading.stored(article);
        Reading read = reading.read(stored, article.getExtractedBy() == null);
        Article copy = create(ArticleIdentity.of(others.getFirst()), stored, read);
        articles.save(copy);
        others.forEach(other -> other.moveTo(copy));
        extract(copy, read, new Former(Set.of(), Set.of()));
    }

    private Outcome leave(Prepared.Document document, ArticleOrigin origin) {
        Optional<ArticleOrigin> holder = index.holding(document.identity());
        if (holder.isPresent()) {
            changeContent(origin, document.identity());
            origin.moveTo(holder.get().getArticle());
            return same(document, ArticleIdentity.of(holder.get()).shown());
        }
        Reading read = read(document);
        Article article = create(document.identity(), document.document(), read);
        articles.save(article);
        String former =
                ArticleIdentity.of(origin.getArticle().getOrigins().getFirst()).shown();
        changeContent(origin, document.identity());
        origin.moveTo(article);
        extract(article, read, new Former(Set.of(), Set.of()));
        return Outcome.taken(Outcome.Kind.IMPORTED, document, read)
                .with(document.noted("held the same as %s before and is now an article of its own".formatted(former)));
    }

    /** @param where the place the same content was found at before */
    static Outcome same(Prepared.Document document, String where) {
        return new Outcome(Outcome.Kind.UNCHANGED, List.of())
                .with(document.noted(
                        "the same content as %s; noted as a further origin of that article".formatted(where)));
    }

    private void changeContent(ArticleOrigin origin, ArticleIdentity identity) {
        index.remove(origin);
        origin.changedTo(identity.contentKey(), now);
        index.add(origin);
    }

    private Article create(ArticleIdentity identity, SourceDocument document, Reading read) {
        Article article = new Article(identity.slug(read.article().title().text()), now);
        article.read(ArticleMapping.facts(read.article()), document.bytes(), now);
        ArticleMapping.references(article, read.article());
        return article;
    }

    private void extract(Article article, Reading reading, Former former) {
        read.add(article);
        if (reading.extracted() != null) {
            extractions.write(article, reading.extracted(), former);
        }
    }

    private Reading read(Prepared.Document document) {
        Reading read = document.reading();
        return read != null ? read : reading.read(document.document(), document.textOnly());
    }
}
