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

    private static final String MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}";

    /** The number or day of an issue: "Issue 14/2025", "Vol. 3, No. 2", "Weekly digest no. 88", "Edition of 8 June 2016". */
    private static final Pattern ISSUE = Pattern.compile("(?i)(?:issue|edition|number|no\\.|nr\\.|vol\\.|volume)"
            + "\\s(?:no\\.?\\s|nr\\.?\\s|#)?\\d[\\d/.–-]{0,9}(?:\\s?[,|·;(–-].{0,100})?"
            + "|(?:issue|edition)\\s(?:of|for)\\s(?:the\\s)?(?:[a-z]{3,6}day,?\\s)?(?:\\d{1,2}\\s)?" + MONTH
            + "\\b.{0,100}"
            + "|(?:[\\p{L}-]{1,20} ){0,3}(?:digest|newsletter|bulletin|briefing|review)"
            + " (?:no\\.?|nr\\.?|number|issue|#)\\s?\\d.{0,100}");

    private Slogan() {}

    static boolean is(String text) {
        return FORM.matcher(text).find() || isIssue(text);
    }

    /** Whether a line gives the number or the day of an issue. */
    static boolean isIssue(String text) {
        return ISSUE.matcher(text).matches();
    }
}
