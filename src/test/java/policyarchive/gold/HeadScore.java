package policyarchive.gold;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Scores title, publisher and date of publication. */
final class HeadScore {

    private final GoldArticle gold;
    private final FoundArticle found;
    private final Scorecard card;

    HeadScore(GoldArticle gold, FoundArticle found, Scorecard card) {
        this.gold = gold;
        this.found = found;
        this.card = card;
    }

    void score() {
        title();
        source();
        date();
    }

    private void title() {
        GoldArticle.Title wanted = gold.title();
        String title = found.title() == null ? "" : found.title();
        boolean hit;
        if (wanted == null || wanted.text() == null) {
            hit = found.exists() && (found.titleDerived() || title.isEmpty());
        } else {
            hit = GoldArticle.joined(wanted.text(), wanted.any()).stream()
                    .map(Spelling::title)
                    .anyMatch(Spelling.title(title)::equals);
        }
        card.count(Measure.TITLE, hit);
        if (!hit) {
            card.miss(gold, "title: '" + title + "'");
        }
    }

    private void source() {
        List<@Nullable String> wanted = new ArrayList<>();
        wanted.add(gold.source() == null ? null : gold.source().name());
        wanted.addAll(gold.sourceAny());
        String key = nameOrNull(found.source());
        boolean hit = found.exists()
                && wanted.stream().map(HeadScore::nameOrNull).anyMatch(name -> Objects.equals(name, key));
        card.count(Measure.SOURCE, hit);
        if (!hit) {
            card.miss(gold, "source: " + found.source() + ", wanted " + wanted);
        }
    }

    private static @Nullable String nameOrNull(@Nullable String name) {
        return name == null || name.isEmpty() ? null : Spelling.name(name);
    }

    private void date() {
        GoldArticle.Published published = gold.published();
        String stated = published == null ? null : published.edtf();
        List<@Nullable String> wanted = new ArrayList<>();
        if (stated != null) {
            wanted.add(stated);
        }
        if (published != null) {
            wanted.addAll(published.allowed());
        }
        if (wanted.isEmpty()) {
            wanted.add(null);
        }
        boolean hit = found.exists() && wanted.stream().anyMatch(date -> Objects.equals(date, found.published()));
        card.count(Measure.DATE, hit);
        card.count(stated == null ? Measure.DATE_UNSTATED : Measure.DATE_STATED, hit);
        if (!hit) {
            card.miss(gold, "date: " + found.published() + ", wanted " + wanted);
        }
    }
}
