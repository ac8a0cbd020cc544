package policyarchive.parallels.figures;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import policyarchive.archive.Article;
import policyarchive.archive.Articles;
import policyarchive.archive.TextBlock;
import policyarchive.document.DateDocument;
import policyarchive.document.ListDocument;
import policyarchive.search.AlikeWords;

/**
 * The figures of an article beside those that other articles give for the same thing. Other articles are found by the
 * words of the sentence; so many of them are read at most, and none twice.
 */
@Service
@Transactional(readOnly = true)
public class ArticleFigures {
    private static final int MOST_ARTICLES = 60;
    private static final int MOST_OF_ONE_FIGURE = 8;
    private static final Comparator<FigureMatch> BEST = Comparator.comparingDouble(FigureMatch::score);

    private final Articles articles;
    private final EntityManager entities;
    private final AlikeWords alike;

    ArticleFigures(Articles articles, EntityManager entities, AlikeWords alike) {
        this.articles = articles;
        this.entities = entities;
        this.alike = alike;
    }

    /**
     * All figures of an article in the order of its text, also those that no other article gives.
     *
     * @return empty where there is no such article
     */
    public Optional<ListDocument<FigureParallels>> of(String slug) {
        return articles.findBySlug(slug).map(article -> {
            FigureReader reader = new FigureReader();
            List<Figure> own = reader.read(
                    article.getText(),
                    article.getBlocks().stream().map(TextBlock::span).toList());
            Map<FigureText, List<Figure>> others = new HashMap<>();
            Predicate<String> sameThings = naming(own);
            texts(candidates(article, own))
                    .forEach(other -> others.put(other, reader.read(other.text(), other.spans(), sameThings)));
            List<FigureParallels> figures = own.stream()
                    .map(figure -> parallels(figure, article.getText(), others))
                    .toList();
            return new ListDocument<>(figures.size(), 0, Math.max(figures.size(), 1), figures, null);
        });
    }

    /** Paragraphs that name a thing which one of these figures counts. */
    private static Predicate<String> naming(List<Figure> figures) {
        Set<String> things =
                figures.stream().map(figure -> figure.thing().head()).collect(Collectors.toSet());
        return paragraph -> {
            String words = paragraph.toLowerCase(Locale.ROOT);
            return things.stream().anyMatch(words::contains);
        };
    }

    private Set<Long> candidates(Article article, List<Figure> own) {
        Set<Long> candidates = new LinkedHashSet<>();
        for (Figure figure : own) {
            List<String> context = new ArrayList<>(figure.context().words());
            candidates.addAll(alike.articles(figure.thing().noun(), context, MOST_OF_ONE_FIGURE + 1));
        }
        candidates.remove(article.getId());
        return new LinkedHashSet<>(candidates.stream().limit(MOST_ARTICLES).toList());
    }

    private List<FigureText> texts(Collection<Long> ids) {
        return entities.createQuery(
                        "select a.id, a.slug, a.title, a.sourceName, a.published, a.copyGroup, a.text, a.blocks"
                                + " from Article a where a.id in :ids",
                        FigureText.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    private static FigureParallels parallels(Figure figure, String text, Map<FigureText, List<Figure>> others) {
        List<FigureParallels.Other> found = new ArrayList<>();
        others.forEach((article, figures) -> figures.stream()
                .flatMap(other -> FigureMatch.of(figure, other).stream())
                .max(BEST)
                .ifPresent(match -> found.add(other(article, match))));
        found.sort(Comparator.comparingDouble(FigureParallels.Other::score)
                .reversed()
                .thenComparing(FigureParallels.Other::articleId));
        int differing = (int) found.stream().filter(other -> !other.agrees()).count();
        return new FigureParallels(FigureDocument.of(figure, text), differing, found);
    }

    private static FigureParallels.Other other(FigureText article, FigureMatch match) {
        return new FigureParallels.Other(
                article.slug(),
                article.title(),
                article.source(),
                DateDocument.of(article.published()),
                article.copyGroup(),
                FigureDocument.of(match.other(), article.text()),
                match.agrees(),
                match.score(),
                match.shared());
    }
}
