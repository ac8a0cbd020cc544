package policyarchive.source;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import policyarchive.text.Wordings;

/** Lines that are no part of an article wherever they stand: credits, counters, copyright, share and newsletter lines. */
final class Notices {
    private static final int SHORT = 25;
    private static final int MOST_WORDS = 30;
    private static final int LONGEST = 1000;

    private static final String NAMES =
            "\\p{Lu}[\\p{L}.’'-]{1,25}(?: (?:and |\\p{Lu}|\\p{Ll}{1,3} \\p{Lu})[\\p{L}.’'-]{1,25}){0,6}";
    private static final Pattern COPYRIGHT = Pattern.compile("(?i)(?:©|\\(c\\)\\s?(?:\\d{4}|[\\p{L}&’'"
            + " ]{3,60}\\s\\d{4})|&copy;|copyright\\s(?:©\\s?)?(?:\\d{4}|of\\s)).{0,300}");
    private static final Pattern CREDIT =
            Pattern.compile("(?i)\\(?(?:photo|image|picture|illustration|video|credit|graphic)s?(?: credit| source|"
                + " courtesy)?(?:\\s?:\\s?.{1,120}|\\s(?:by|via|from)\\s[^.]{1,60}\\.?\\)?)|.{0,60}(?:/|via )(?:getty"
                + " images|afp|reuters|shutterstock|unsplash|ap photo|alamy|flickr|istock)(?:/.{0,40})?\\)?");
    private static final Pattern COUNTER = Pattern.compile(
            "(?i)[\\d,.]+[km]?\\s(?:shares?|comments?|views?|likes?|retweets?|min(?:ute)?s?(?: read)?)|\\d{1,2}[-"
                    + " ]min(?:ute)?s? read");
    private static final Pattern FORMULA =
            Pattern.compile("(?i)[a-z]{2,4}(?:[-/][a-z]{2,4}){1,4}|[a-z]{2,5}(?:-[a-z]{2,5})?-\\d{2}-\\d{2}-\\d{2,4}"
                + " \\d{4}[a-z]{1,4}|(?:press|media|news) (?:release|statement)(?:"
                + " (?:no|nr|number|#)\\b.{0,30}|\\s?[:|–-]\\s?\\d.{0,30})?|follow .{2,60} on"
                + " (?:twitter|x|facebook|mastodon|bluesky|instagram|linkedin)\\b.{0,80}|.{2,80} contributed to this"
                + " (?:report|story|article)\\.?|\\(?(?:additional )?reporting by .{3,120}(?:editing|writing) by"
                + " .{3,80}");
    /** How agencies sign: "Jane Doe reported from Rome.", "Follow Jane Doe on X.", one sentence after another. */
    private static final Pattern SIGNED = Pattern.compile("(?:" + NAMES
            + " (?:reported|contributed|wrote) (?:to this (?:report|story|article) )?(?:from|in) \\p{Lu}[^.!?]{1,60}"
            + "|(?i:associated press|ap|reuters|afp|staff) (?i:(?:staff )?(?:writers?|reporters?|journalists?))"
            + " [^.!?]{3,120} (?:contributed|reported)\\b[^.!?]{0,80}"
            + "|(?:Follow|Contact|Reach|E-?mail) " + NAMES + "(?: on| at|,) [^!?]{1,60}?)\\.(?:\\s|$)");

    /** "This story has been updated.", "An earlier version of this article misstated …", however long. */
    private static final Pattern AMENDED = Pattern.compile(
            "(?i)(?:(?:correction|clarification|editor[’']s note|note)[^:.]{0,30}: )?(?:\\([^)]{0,20}\\)"
                    + " )?(?:(?:this|the) (?:article|story|post|piece|report|headline|page|column)(?: [^.!?]{0,40})?"
                    + " (?:was|has been) (?:amended|updated|corrected|edited|changed|revised)\\b|an earlier version of"
                    + " this (?:article|story|post|piece|report|page|column)\\b).{0,600}");
    /** A link in brackets: "[The letter in full: what they wrote]". */
    private static final Pattern BRACKETED =
            Pattern.compile("\\[(?:[^\\[\\]\\s]{1,30} ){3,24}[^\\[\\]]{0,30}[^\\[\\].!?…]]");
    /** "Get the Morning newsletter, with the news of the day". */
    private static final Pattern OFFER =
            Pattern.compile("(?i)(?:get|sign up (?:for|to)|subscribe to|join|receive|read) (?:the|our|my|this)"
                    + " [^“”\",.!?]{0,60}\\b(?:newsletters?|mailing list|daily briefing|weekly briefing|email"
                    + " alerts?|inbox)\\b[^“”\"]{0,120}");

    /**
     * "Like this? Become a paying member today!", "Copy of the order (link)", "The full text is available here." An
     * invitation that names whose member one is to become stays: it tells who "we" is.
     */
    private static final Pattern INVITATION =
            Pattern.compile("(?:[^!]{0,200}[.?!] )?(?:Become|Be) an? (?:[\\p{Ll}-]{1,20}"
                + " ){0,3}(?:member|supporter|subscriber|patron|donor)(?: today| now|"
                + " here)[!.]?|(?:[^.!?:]|\\.(?=\\d)){3,140} \\((?:link|PDF|pdf|here)\\)|(?:A|The) (?:full|complete)"
                + " (?:version|text|copy)(?: of [^.!?]{3,80})? (?:is|are) available here\\.?");

    private static final Wordings WORDINGS =
            Wordings.of(BRACKETED, OFFER, INVITATION, COPYRIGHT, FORMULA, AMENDED, CREDIT);

    private static final Pattern LABEL = Pattern.compile("(?<label>[^:|»>–—]{1,39}?)(?::|\\s[|»>–—]\\s)");

    private static final Pattern EMPTY = Pattern.compile("[^\\p{L}\\p{N}]*");

    private Notices() {}

    /** "5 min read", "47 comments". */
    static boolean isCounter(String text) {
        return COUNTER.matcher(text).matches();
    }

    /** Whether a line is nothing but sentences that say who reported. */
    private static boolean isSigned(String text) {
        Matcher m = SIGNED.matcher(text);
        int at = 0;
        while (at < text.length() && m.region(at, text.length()).lookingAt()) {
            at = m.end();
        }
        return at > 0 && at == text.length();
    }

    /** "Also read: …", "READ | …", "Related » …"; what follows the label is no sentence of the article's. */
    private static boolean isLabelled(String text) {
        Matcher m = LABEL.matcher(text);
        return m.lookingAt() && Phrases.isLabel(Words.plain(m.group("label")));
    }

    static boolean is(Line line) {
        if (line.text().length() > LONGEST || line.words() > MOST_WORDS) {
            return line.text().length() <= LONGEST
                    && AMENDED.matcher(line.text()).matches();
        }
        String text = line.text();
        String plain = Words.plain(text);
        boolean worded = WORDINGS.matches(text) || CaptionLine.is(text) || PageNotices.is(text) || Credits.is(text);
        if (worded || EMPTY.matcher(text).matches() || isCounter(text) || MenuLine.is(line) || isSigned(text)) {
            return true;
        }
        if (Phrases.contains(plain)) {
            return true;
        }
        boolean label = isLabelled(text);
        return line.words() <= SHORT && (Phrases.isLine(plain) || Phrases.starts(plain) || label);
    }
}
