package policyarchive.extract.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import policyarchive.extract.ExtractedArticle.Actor;
import policyarchive.extract.ExtractedArticle.Mention;
import policyarchive.naming.Spelling;

/** Scores actors, kinds, countries and roles over whole articles, beside each of which stands what a careful reader finds. */
class WholeArticleNamesTests {
    private static final List<String> ARTICLES = List.of("wire-story", "press-release", "parliament", "blog");
    private static final double LEAST_PRECISION = 0.93;
    private static final double LEAST_RECALL = 0.93;

    private record Expected(String kind, String name, String country, String role) {}

    private static final class Score {
        int found;
        int missed;
        int wrong;
        final List<String> errors = new ArrayList<>();

        double precision() {
            return found / (double) (found + wrong);
        }

        double recall() {
            return found / (double) (found + missed);
        }
    }

    @Test
    void findsTheActorsThatACarefulReaderFinds() {
        Score all = new Score();
        StringBuilder table = new StringBuilder("article          precision recall\n");
        for (String article : ARTICLES) {
            Score score = score(article);
            all.found += score.found;
            all.missed += score.missed;
            all.wrong += score.wrong;
            all.errors.addAll(score.errors);
            table.append(
                    String.format(Locale.ROOT, "%-16s %.3f     %.3f%n", article, score.precision(), score.recall()));
        }
        table.append(String.format(Locale.ROOT, "%-16s %.3f     %.3f%n", "all", all.precision(), all.recall()));
        table.append(String.join("\n", all.errors));
        assertThat(all.precision()).as(table.toString()).isGreaterThanOrEqualTo(LEAST_PRECISION);
        assertThat(all.recall()).as(table.toString()).isGreaterThanOrEqualTo(LEAST_RECALL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"wire-story", "press-release", "parliament", "blog"})
    void keepsMentionsInOrderWithinTheText(String article) {
        String text = Articles.resource(article + ".txt");
        NamedActors found = Articles.actorsOf(text);
        int end = 0;
        for (Mention mention : found.mentions()) {
            assertThat(mention.span().start()).isGreaterThanOrEqualTo(end);
            end = mention.span().end();
            Actor actor = found.actor(mention.actorId()).orElseThrow();
            assertThat(actor.forms()).contains(mention.span().of(text));
        }
        assertThat(end).isLessThanOrEqualTo(text.length());
    }

    private static Score score(String article) {
        List<Actor> actors = new ArrayList<>(
                Articles.actorsOf(Articles.resource(article + ".txt")).actors());
        Score score = new Score();
        for (Expected expected : expected(article)) {
            Actor match = actors.stream()
                    .filter(a -> matches(a, expected))
                    .findFirst()
                    .orElse(null);
            if (match == null) {
                score.missed++;
                score.errors.add(article + " missed " + expected);
            } else {
                score.found++;
                actors.remove(match);
            }
        }
        score.wrong = actors.size();
        actors.forEach(actor -> score.errors.add(article + " made up " + actor));
        return score;
    }

    private static boolean matches(Actor actor, Expected expected) {
        String name = Spelling.fold(expected.name());
        boolean named = Spelling.fold(actor.name()).equals(name)
                || actor.forms().stream().anyMatch(form -> Spelling.fold(form).equals(name))
                || name.equals(Spelling.fold(String.valueOf(actor.knownAs())));
        boolean placed = expected.country().isEmpty() || expected.country().equals(actor.country());
        boolean titled = expected.role().isEmpty()
                || actor.roles().stream().anyMatch(role -> role.title().contains(expected.role()));
        return named && placed && titled && actor.kind().name().equals(expected.kind());
    }

    private static List<Expected> expected(String article) {
        return Articles.resource(article + ".expected")
                .lines()
                .map(line -> (line + "|||").split("\\|", -1))
                .map(cells -> new Expected(cells[0], cells[1], cells[2], cells[3]))
                .toList();
    }
}
