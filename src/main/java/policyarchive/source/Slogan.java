package policyarchive.source;

import java.util.regex.Pattern;

/** Lines in which sites describe themselves: "Your daily guide to locks", "News about keys since 1998". */
final class Slogan {
    /** How sites describe themselves under their names. */
    private static final Pattern FORM =
            Pattern.compile("(?i)\\bsince (?:19|20)\\d\\d$|^(?:(?:daily|weekly|independent|latest|all the|the latest)"
                + " (?:[\\p{L}-]+ ){0,3}(?:news|journalism|reporting|coverage|analysis|stories)\\b|(?:your|our|the)"
                + " (?:[\\p{L}-]+ ){0,4}(?:source|guide|home|voice|magazine|newspaper|journal|blog|weblog)"
                + " (?:for|of|to|on|about)\\b|(?:a|an) (?:[\\p{L}-]+"
                + " ){0,3}(?:blog|weblog|magazine|newspaper|newsletter|journal|site|website|publication)\\b|news(?:,|"
                + " and) [\\p{L},"
                + " -]{3,40}\\b(?:about|on|for|from|analysis|views|reviews|opinion)\\b|(?:news|notes|thoughts|essays|writing|reporting|stories)(?:"
                + " in \\p{L}{3,20})? (?:about|on|for|from)\\b)");

    private Slogan() {}

    static boolean is(String text) {
        return FORM.matcher(text).find();
    }
}
