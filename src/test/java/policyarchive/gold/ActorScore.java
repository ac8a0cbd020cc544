package policyarchive.gold;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import policyarchive.gold.FoundArticle.FoundActor;

/** Scores who is named, of what kind, from where and in which office. */
final class ActorScore {

    private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);

    private final GoldArticle gold;
    private final List<FoundActor> found;
    private final ActorMatching matching;
    private final Scorecard card;

    ActorScore(GoldArticle gold, FoundArticle found, ActorMatching matching, Scorecard card) {
        this.gold = gold;
        this.found = found.actors();
        this.matching = matching;
        this.card = card;
    }

    void score() {
        for (int i = 0; i < gold.actors().size(); i++) {
            GoldActor actor = gold.actors().get(i);
            if (!actor.optional()) {
                wanted(actor, matching.foundFor(i));
            }
        }
        for (int j = 0; j < found.size(); j++) {
            if (!matching.isMatched(j)) {
                unwanted(found.get(j), matching.isDuplicate(j));
            }
        }
    }

    private void wanted(GoldActor actor, @Nullable FoundActor match) {
        if (match == null) {
            card.count(Measure.ACTOR_RECALL, false);
            card.miss(gold, "actor missed: " + actor.name());
            return;
        }
        card.truePositive(Measure.ACTOR_PRECISION, Measure.ACTOR_RECALL);
        boolean rightKind = actor.kinds().contains(match.kind());
        card.count(Measure.KIND, rightKind);
        if (!rightKind) {
            card.miss(gold, "kind of " + actor.name() + ": " + match.kind() + ", wanted " + actor.kinds());
        }
        if (actor.country() != null) {
            country(actor, match);
        }
        roles(actor, match);
    }

    private void country(GoldActor actor, FoundActor match) {
        boolean right = actor.country() != null && actor.country().equalsIgnoreCase(match.country());
        card.count(Measure.COUNTRY, right);
        if (!right) {
            card.miss(gold, "country of " + actor.name() + ": " + match.country() + ", wanted " + actor.country());
        }
    }

    private void roles(GoldActor actor, FoundActor match) {
        String held = match.roles().stream().map(ActorScore::lowerCase).collect(Collectors.joining(" | "));
        for (String role : actor.roles()) {
            boolean right = WORD.matcher(lowerCase(role)).results().allMatch(word -> held.contains(word.group()));
            card.count(Measure.ROLE, right);
            if (!right) {
                card.miss(gold, "role of " + actor.name() + ": '" + held + "', wanted " + role);
            }
        }
    }

    private void unwanted(FoundActor actor, boolean duplicate) {
        card.count(Measure.ACTOR_PRECISION, false);
        card.count(Measure.ACTOR_TWICE, duplicate);
        String note = duplicate ? " (duplicate)" : "";
        card.miss(gold, "actor not in gold" + note + ": " + actor.name() + " (" + actor.kind() + ")");
    }

    private static String lowerCase(String text) {
        return Spelling.flat(text).toLowerCase(Locale.ROOT);
    }
}
