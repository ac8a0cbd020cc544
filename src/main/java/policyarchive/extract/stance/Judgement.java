package policyarchive.extract.stance;

import java.util.regex.Pattern;
import policyarchive.text.PatternSearch;

/** Whether words judge, demand, refuse or foretell, rather than report what is or was. */
public final class Judgement {
    private static final PatternSearch WORDS = new PatternSearch(Pattern.compile(
            "\\b(?:must|should|shall|ought|need(?:s|ed)?|cannot|can['’]t|can not|never|nothing|no"
                + " such|would|won['’]t|danger\\w{0,5}|risk\\w{0,3}|threat\\w{0,5}|harm\\w{0,3}|wrong|right|duty|enough|only|every|worth|gift|attack|price|cost|help|want(?:s|ed)?|refuse\\w?|urge\\w?|demand\\w{0,2}|simply|weak\\w{0,5}|fail\\w{0,4}|lost?|losing|stop|blind|honest|trust|not|n['’]t)\\b",
            Pattern.CASE_INSENSITIVE));
    private static final PatternSearch CUES = new PatternSearch(Pattern.compile(
            "\\b(?:warn|urg|argu|insist|describ|call|demand|complain|criticis|criticiz|accus|oppos|object|reject|defend|maintain|fear|ask|belie|want|press|plead|stress|reject|contend|boast|condemn|denounc|compar|dismiss|refus|threaten|vow|pledg|prais|welcom)\\w{0,4}\\b",
            Pattern.CASE_INSENSITIVE));

    private Judgement() {}

    /** What is arranged, answered or done next takes no side by itself. */
    private static final PatternSearch PROCEDURE = new PatternSearch(Pattern.compile(
            "\\b(?:will|would|to|has|had|have|was|were|be|been|being|might|may|could)(?:"
                + " (?:also|already|soon|now|then|first))?"
                + " (?:table|tabled|travel|travelled|meet|met|study|studied|read"
                + " every|review|reviewed|examine|consider|considered"
                + "|reply|replied|respond|responded|answer|comment|publish|published|announce|announced|report|reported|hire|hired"
                + "|appoint|appointed|consult|consulted|visit|brief|briefed|convene|schedule|scheduled|postponed|received|copied|voluntary|signed"
                + " a|take effect|come back|return|look at|looking at|funding|funded)\\b",
            Pattern.CASE_INSENSITIVE));

    /** Whether a claim tells what is arranged or done next. */
    public static boolean isProcedure(String words) {
        return PROCEDURE.in(words);
    }

    /** Whether a claim judges by its words or by the verb that attributes it. */
    public static boolean in(String words, String cue) {
        return WORDS.in(words) || CUES.in(cue);
    }
}
