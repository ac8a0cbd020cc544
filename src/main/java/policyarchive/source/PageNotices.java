package policyarchive.source;

import java.util.regex.Pattern;
import policyarchive.text.Wordings;

/**
 * Families of what sites write around their articles, told by how it is worded rather than word by word: offers with
 * their price, questions on the page itself, channels to join, invitations to write, pointers to other articles, credits,
 * rights. Compiled from the furniture of English newspaper sites and the default templates of publishing systems.
 */
final class PageNotices {
    private static final String PRICE = "(?:[€$£₹¥]\\s?\\d[\\d.,]{0,8}|\\d[\\d.,]{0,8}\\s?(?:€|kr|euros?|cents?|p\\b))";
    private static final String PLACE = "(?:telegram|whatsapp|signal|google news|facebook|instagram|youtube|twitter"
            + "|linkedin|mastodon|bluesky|threads|tiktok|x|apple news|flipboard|reddit|discord)";

    /** "Subscribe from €1 a week", "Start your free trial", "You have two free articles left". */
    private static final String OFFER =
            "(?:subscribe|join|try|get|unlock|start|become|support|read|enjoy)(?![\\w-])(?! for | said )[^“”\"]{0,60}"
                    + PRICE + "[^“”\"]{0,60}|(?:start|begin|get|take) (?:your|a) (?:\\p{L}{2,12}"
                    + " ){0,2}trial\\b.{0,40}|try (?:it|us|\\p{L}{2,20})(?: \\p{L}{2,20})?"
                    + " free\\b.{0,40}|already (?:subscribed|registered|signed up|a"
                    + " \\p{L}{4,12})\\b.{0,40}|(?:this is a |this \\p{L}{4,8} is"
                    + " )?(?:subscriber|member|premium)s?(?:-only| only| exclusive)(?: \\p{L}{4,8})?|(?:for"
                    + " subscribers|for members|premium)(?: only)?|you have \\S{1,6} (?:free |complimentary"
                    + " )?(?:articles?|stories|views?|reads?) (?:left|remaining)\\b.{0,60}|to"
                    + " (?:read|continue|view|access) [^“”\"]{0,40}(?:subscribe|log in|sign"
                    + " in|register)\\b.{0,40}";

    /** "Was this page helpful? Yes | No", "Rate this article". */
    private static final String FEEDBACK =
            "(?:was|is) this (?:page|article|story|post|information|content|answer|section) (?:helpful|useful|of"
                + " use)\\b.{0,30}|did (?:you|this) (?:find|answer|help)\\b.{0,20}\\b(?:useful|helpful|looking"
                + " for|your questions?)\\?.{0,30}|is there anything wrong with .{0,30}|how (?:would you rate|useful"
                + " was|helpful was) .{0,40}|(?:rate|review) this (?:page|article|story|post).{0,30}|report (?:a|an)"
                + " (?:problem|error|issue|typo|mistake)(?: with this page| with this article| on this"
                + " page)?|(?:give|send|leave|share)(?: us)? (?:your )?feedback\\b.{0,40}|tell us what you"
                + " think.{0,40}";

    /** "The Bugle is now on Telegram. Join the channel", "For the latest news follow us on X". */
    private static final String CHANNELS = "[^.!?“”\"]{2,40}(?: is| are|['’]re) (?:now |also )?on " + PLACE
            + "(?:[.!,]? (?:join|click|follow|subscribe|tap|get)\\b.{0,60})|(?:join|follow|subscribe to|get updates"
            + " on) (?:our|the|us on our) (?:[\\p{L}-]{2,20}"
            + " ){0,2}(?:channels?|group|pages?|community|handle)\\b[^“”\"]{0,60}|follow (?:[\\p{L}.&’']{2,20}"
            + " ){1,4}on " + PLACE + "\\b.{0,40}|(?:download|get|install|open) (?:the|our) (?:[\\p{L}.&’']{2,20}"
                                   + " ){0,3}app(?:"
                                   + " (?:for|from|on|now|today|here)\\b.{0,60})?|(?:for|catch|get|read|find) (?:all"
                                   + " )?(?:the|more|our)"
                                   + " (?:latest|breaking|live|top|more)\\b[^“”\"]{0,60}\\b(?:news|updates|stories|headlines)\\b[^“”\"]{0,80}|(?:stay"
                                   + " tuned|stay updated|stay connected|stay informed|stay up to"
                                   + " date)\\b.{0,50}|(?:twitter|x|facebook|instagram|mastodon|bluesky):"
                                   + " ?@\\S{1,40}|(?:follow )?@\\w{2,30}|(?:#\\w{2,30}[ ,]{0,2}){1,12}";

    /** "The Examiner welcomes letters. Please include your name", "We want to hear from you". */
    private static final String LETTERS = "[^.!?“”\"]{2,40} welcomes? (?:your"
            + " )?(?:letters|comments|feedback|submissions|contributions|responses)(?:\\.|\\. please\\b.{0,120}|"
            + " (?:from (?:our )?readers|to the editor|at \\S{3,60})\\b.{0,80})|we (?:welcome|want|would"
            + " love|['’]d love) (?:your (?:letters|comments|feedback|views|thoughts)|to hear from"
            + " you).{0,100}|(?:letters to the editor|send (?:us )?(?:your"
            + " )?(?:letters|tips|comments|corrections)|write to us|e-?mail us)\\b.{0,120}|(?:share your"
            + " (?:views|thoughts)|let us know)\\b.{0,40}\\b(?:comments?|below|know)\\b.{0,30}|what do you"
            + " think\\?.{0,30}\\b(?:comments?|below)\\b.{0,30}|(?:got|have|know|do you have) (?:a |any |more\\b"
            + " ?|an? \\p{L}{3,12} )?(?:story|news|tips?|information|more)? ?(?:tip)?\\?"
            + " (?:e-?mail|contact|send|get in touch|write|let us|tell us)\\b.{0,80}";

    private static final Wordings ALL =
            Wordings.of(compiled(OFFER), compiled(FEEDBACK), compiled(CHANNELS), compiled(LETTERS));

    private PageNotices() {}

    private static Pattern compiled(String wording) {
        return Pattern.compile(wording, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Whether a whole line is worded so. */
    static boolean is(String line) {
        return ALL.matches(line);
    }
}
