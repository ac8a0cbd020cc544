package policyarchive.gold;

import java.util.List;
import java.util.function.IntPredicate;

/** Scores the cleaned text: noise that stayed, text that was lost. */
final class BodyScore {

    private final GoldArticle gold;
    private final String text;
    private final String textWithMarks;
    private final Scorecard card;

    BodyScore(GoldArticle gold, FoundArticle found, Scorecard card) {
        this.gold = gold;
        this.text = Spelling.flat(found.text());
        this.textWithMarks = Spelling.flatWithMarks(found.text());
        this.card = card;
    }

    void score() {
        count(Measure.BODY_NOISE, "body keeps noise", gold.bodyLacks(), times -> times > 0);
        count(Measure.BODY_LOST, "body lost", gold.bodyHas(), times -> times == 0);
        count(Measure.BODY_REPEATED, "not once", gold.bodyOnce(), times -> times != 1);
        count(Measure.BODY_REPEATED, "repeated", gold.bodyAtMostOnce(), times -> times > 1);
        for (GoldClaim claim : gold.claims()) {
            if (!claim.optional()) {
                card.count(Measure.BODY_CLAIM_TEXT_LOST, !text.contains(Spelling.flat(claim.anchor())));
            }
        }
    }

    private void count(Measure measure, String fault, List<String> phrases, IntPredicate isFault) {
        for (String phrase : phrases) {
            boolean faulty = isFault.test(occurrences(Spelling.flatWithMarks(phrase)));
            card.count(measure, faulty);
            if (faulty) {
                card.miss(gold, fault + ": '" + phrase + "'");
            }
        }
    }

    private int occurrences(String phrase) {
        int times = 0;
        int at = textWithMarks.indexOf(phrase);
        while (at >= 0) {
            times++;
            at = textWithMarks.indexOf(phrase, at + phrase.length());
        }
        return times;
    }
}
