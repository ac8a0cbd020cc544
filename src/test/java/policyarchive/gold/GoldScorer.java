package policyarchive.gold;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Scores what was found against the gold, article by article. */
public final class GoldScorer {

    private GoldScorer() {}

    /** The measures over all articles of the gold; an article without output counts as one in which nothing was found. */
    public static Scorecard score(Gold gold, List<FoundArticle> outputs) {
        Map<String, FoundArticle> byFile =
                outputs.stream().collect(Collectors.toMap(FoundArticle::file, Function.identity()));
        Scorecard card = new Scorecard();
        for (GoldArticle article : gold.articles()) {
            FoundArticle found = byFile.get(article.file());
            card.count(Measure.ARTICLES, found != null);
            if (found == null) {
                card.miss(article, "no output");
            }
            score(article, found == null ? FoundArticle.none(article.file()) : found, card);
        }
        return card;
    }

    private static void score(GoldArticle gold, FoundArticle found, Scorecard card) {
        ActorMatching matching = new ActorMatching(gold.actors(), found.actors());
        new HeadScore(gold, found, card).score();
        new BodyScore(gold, found, card).score();
        new ActorScore(gold, found, matching, card).score();
        new SignatoryScore(gold, found, matching, card).score();
        new ClaimScore(gold, found, matching, card).score();
        ReferenceScore.score(gold, found, card);
    }
}
