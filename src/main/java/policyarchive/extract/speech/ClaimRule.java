package policyarchive.extract.speech;

import java.util.List;

/** One family of attributions. */
interface ClaimRule {
    /** Adds what the rule finds in one passage. */
    void apply(Passage passage, List<Attribution> found);
}
