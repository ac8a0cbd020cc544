package policyarchive.gold;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import policyarchive.gold.FoundArticle.FoundClaim;

/** Scores who said what. */
final class ClaimScore {

    /** A longer "claim" is a lump of the article and finds nothing. */
    private static final int LONGEST_CLAIM = 1500;

    private final GoldArticle gold;
    private final FoundArticle found;
    private final ActorMatching matching;
    private final Scorecard card;
    private final List<String> texts = new ArrayList<>();
    private final Set<String> signatories;

    ClaimScore(GoldArticle gold, FoundArticle found, ActorMatching matching, Scorecard card) {
        this.gold = gold;
        this.found = found;
        this.matching = matching;
        this.card = card;
        signatories = SignatoryScore.namesOfSignatories(gold);
        for (FoundClaim claim : found.claims()) {
            String text = Spelling.flat(claim.text());
            texts.add(text.length() <= LONGEST_CLAIM ? text : "");
        }
    }

    void score() {
        found.claims().forEach(this::offsets);
        gold.claims().stream().filter(claim -> !claim.optional()).forEach(this::recall);
        List<String> required = anchors(false);
        gold.notClaims().forEach(words -> nobodyMade(words, required));
        if (gold.exhaustive()) {
            precision(required, anchors(true));
        }
    }

    private void offsets(FoundClaim claim) {
        boolean right = standsWhereItSays(claim);
        card.count(Measure.OFFSETS, right);
        if (!right) {
            card.miss(gold, "offsets of '" + claim.text() + "': " + claim.start() + ".." + claim.end());
        }
    }

    private boolean standsWhereItSays(FoundClaim claim) {
        int start = claim.start();
        int end = claim.end();
        return start >= 0
                && start < end
                && end <= found.text().length()
                && found.text().substring(start, end).equals(claim.text());
    }

    private void recall(GoldClaim claim) {
        Optional<FoundClaim> best = bestMatch(claim);
        card.count(Measure.CLAIM_RECALL, best.isPresent());
        card.count(claim.isDirect() ? Measure.CLAIM_RECALL_DIRECT : Measure.CLAIM_RECALL_INDIRECT, best.isPresent());
        if (best.isEmpty()) {
            card.miss(gold, "claim missed: " + String.join(", ", claim.speakers()) + " — " + claim.anchor());
            return;
        }
        speaker(claim, best.get());
        stance(claim, best.get());
        card.count(Measure.MODE, claim.modes().contains(best.get().mode()));
    }

    /** One with a right speaker before others, then the shortest. */
    private Optional<FoundClaim> bestMatch(GoldClaim claim) {
        String anchor = Spelling.flat(claim.anchor());
        return IntStream.range(0, texts.size())
                .filter(i -> texts.get(i).contains(anchor))
                .boxed()
                .min(Comparator.<Integer, Boolean>comparing(
                                i -> !isSaidBy(found.claims().get(i), claim))
                        .thenComparing(i -> texts.get(i).length()))
                .map(i -> found.claims().get(i));
    }

    private boolean isSaidBy(FoundClaim found, GoldClaim claim) {
        Set<String> accepted = claim.acceptedSpeakers(signatories);
        return !found.speakers().isEmpty()
                && found.speakers().stream().noneMatch(name -> Collections.disjoint(matching.resolve(name), accepted));
    }

    private void speaker(GoldClaim claim, FoundClaim best) {
        boolean right = isSaidBy(best, claim);
        card.count(Measure.SPEAKER, right);
        if (claim.isDirect() && claim.modes().size() == 1) {
            card.count(Measure.SPEAKER_DIRECT, right);
        }
        if (!right) {
            card.miss(
                    gold,
                    "speaker of '%s': %s, wanted %s".formatted(claim.anchor(), best.speakers(), claim.speakers()));
        }
    }

    private void stance(GoldClaim claim, FoundClaim best) {
        boolean right = claim.stances().contains(best.stance());
        card.count(Measure.STANCE, right);
        if (claim.takesASide()) {
            card.count(Measure.STANCE_CLEAR, right);
        }
        if (!right) {
            card.miss(gold, "stance of '%s': %s, wanted %s".formatted(claim.anchor(), best.stance(), claim.stances()));
        }
    }

    private void nobodyMade(GoldArticle.NotClaim words, List<String> required) {
        String anchor = Spelling.flat(words.anchor());
        boolean made = texts.stream().anyMatch(text -> text.contains(anchor) && !holdsOneOf(required, text));
        card.count(Measure.FALSE_ATTRIBUTION, made);
        if (made) {
            card.miss(gold, "claim that nobody made: '%s' (%s)".formatted(words.anchor(), words.why()));
        }
    }

    private void precision(List<String> required, List<String> optional) {
        for (int i = 0; i < texts.size(); i++) {
            boolean right = holdsOneOf(required, texts.get(i));
            if (right || !holdsOneOf(optional, texts.get(i))) {
                card.count(Measure.CLAIM_PRECISION, right);
            }
            if (!right && !holdsOneOf(optional, texts.get(i))) {
                FoundClaim claim = found.claims().get(i);
                card.miss(gold, "claim not in gold: " + claim.speakers() + " — " + claim.text());
            }
        }
    }

    private static boolean holdsOneOf(List<String> anchors, String text) {
        return anchors.stream().anyMatch(text::contains);
    }

    private List<String> anchors(boolean optional) {
        return gold.claims().stream()
                .filter(claim -> claim.optional() == optional)
                .map(GoldClaim::anchors)
                .flatMap(Collection::stream)
                .map(Spelling::flat)
                .toList();
    }
}
