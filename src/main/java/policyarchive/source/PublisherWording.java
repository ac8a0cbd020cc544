package policyarchive.source;

import java.util.List;
import java.util.regex.Pattern;
import policyarchive.source.PublisherVoices.Way;
import policyarchive.text.PatternFilter;
import policyarchive.text.Span;

/**
 * A wording in which a page speaks of its publisher; the group {@code name} is the publisher's name.
 *
 * @param from the share of the text above which it does not count
 */
record PublisherWording(Way way, int weight, double from, Pattern pattern) {
    private static final double FOOT = 0.75;
    private static final String NAME =
            "(?<name>\\p{Lu}[\\p{L}\\p{N}&’'.-]{1,25}(?: (?:of|the|and|for|&|\\p{Lu}[\\p{L}\\p{N}&.-]{0,25})){0,4})";
    private static final String SELF =
            " is (?:a|an|the) (?:[\\p{L}-]+[ ,]{1,2}){0,5}(?:source|publication|site|website|outlet|"
                + "organi[sz]ation|newspaper|magazine|newsletter|platform|alliance|network|non-?profit|charity|newsroom|journal|weekly|daily)\\b";

    static final List<PublisherWording> ALL = List.of(
            wording(Way.MISSION, 1, 0, NAME + "[’']s? mission is"),
            wording(Way.ASKED, 1, 0, NAME + " (?:has|have) (?:reached out to|contacted|approached|asked) "),
            wording(Way.IS_A, 1, 0, NAME + SELF),
            wording(
                    Way.ABOUT,
                    1,
                    0,
                    "(?:More about|About|Follow|Subscribe to|Support|Welcome to|first appeared on|originally published"
                            + " (?:by|on|in)|Read more (?:on|at)|told) (?:the )?" + NAME),
            wording(Way.COPYRIGHT, 1, 0, "(?:©|\\(c\\)|Copyright)(?: ?©)? ?(?:\\d{4}(?: ?[-–] ?\\d{4})?,? )?" + NAME),
            wording(
                    Way.COPYRIGHT,
                    2,
                    FOOT,
                    "(?m)^(?:©|\\([cC]\\)|Copyright)(?: ?(?:©|\\([cC]\\)))? ?\\d{4}(?: ?[-–] ?\\d{4})?,? (?:by"
                            + " )?(?:the )?"
                            + NAME),
            wording(Way.COPYRIGHT, 2, FOOT, "(?m)^(?:©|\\([cC]\\)|Copyright)(?: ©)? " + NAME + ",? \\d{4}\\b"),
            wording(Way.FOOTER, 2, FOOT, "(?m)^" + NAME + "(?:" + SELF + "| is published by\\b)"),
            wording(
                    Way.APPEARED,
                    3,
                    0,
                    "(?m)^(?:This|The) (?:article|story|post|piece|interview|essay|column|report) (?:was )?(?:first"
                            + " |originally )?(?:appeared|published|ran|printed|posted) (?:on [\\p{L}\\d, ]{6,30}?"
                            + " )?(?:in|on|at|by) (?:the \\p{L}+(?: \\d{4})? (?:issue|edition) of )?(?:the )?"
                            + NAME),
            wording(
                    Way.APPEARED,
                    3,
                    0,
                    "(?m)^(?:[Ff]irst|[Oo]riginally) (?:published|appeared|printed) (?:in|on|at|by) (?:the )?" + NAME),
            wording(
                    Way.BIO,
                    2,
                    FOOT,
                    "(?m)^\\p{Lu}[^.!?\\n"
                            + "]{2,60} (?:is (?:a|an|the|our)\\b[^.!?\\n"
                            + "]{0,60}(?:writer|reporter|correspondent|editor|journalist|columnist)s?"
                            + " (?:at|for|of|with)|covers\\b[^.!?\\n"
                            + "]{0,60} for|writes\\b[^.!?\\n"
                            + "]{0,60} for|reports\\b[^.!?\\n"
                            + "]{0,60} for) (?:the )?"
                            + NAME));

    private static final PatternFilter<PublisherWording> BY_WORDS = new PatternFilter<>(ALL, PublisherWording::pattern);

    /** Those of all whose words a text holds. */
    static List<PublisherWording> possible(String text) {
        return BY_WORDS.possible(text, new Span(0, text.length()));
    }

    private static PublisherWording wording(Way way, int weight, double from, String pattern) {
        return new PublisherWording(way, weight, from, Pattern.compile(pattern));
    }
}
