package policyarchive.gold;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Attributed words.
 *
 * @param speakers names of actors, or {@code @signatories}
 * @param anchor words of the claim that stand once in the article
 * @param also other words of the same claim, which may be found as a claim of their own
 */
public record GoldClaim(
        List<String> speakers,
        List<String> speakersAny,
        String mode,
        List<String> modeAny,
        String anchor,
        List<String> also,
        String stance,
        List<String> stanceAny,
        boolean optional) {

    /** Stands for whoever signed the statement the article reports. */
    static final String SIGNATORIES = "@signatories";

    List<String> modes() {
        return GoldArticle.joined(mode, modeAny);
    }

    List<String> stances() {
        return GoldArticle.joined(stance, stanceAny);
    }

    List<String> anchors() {
        return GoldArticle.joined(anchor, also);
    }

    boolean isDirect() {
        return mode.equals("DIRECT");
    }

    /** Whether only one stance other than neutral will do. */
    boolean takesASide() {
        return stanceAny.isEmpty() && !stance.equals("NEUTRAL");
    }

    Set<String> acceptedSpeakers(Set<String> signatories) {
        Set<String> accepted = new HashSet<>(speakers);
        accepted.addAll(speakersAny);
        if (accepted.contains(SIGNATORIES)) {
            accepted.addAll(signatories);
        }
        return accepted;
    }
}
