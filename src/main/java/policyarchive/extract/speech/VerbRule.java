package policyarchive.extract.speech;

import org.jspecify.annotations.Nullable;

/** One way in which a cue verb attributes words. */
interface VerbRule {
    /** What the verb attributes by this rule, null if the rule does not apply. */
    @Nullable
    Attribution read(Clause clause);
}
