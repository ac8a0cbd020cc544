package policyarchive.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import policyarchive.text.PatternFilter;
import policyarchive.text.Span;

/** Finds links and notices of a page that were run together with the sentences around them: "broken.Read moreMany". */
final class GluedNotices {
    private static final String NOTICE = "(?:Read more|Read More|READ MORE|Continue reading|Continue Reading|Keep"
            + " reading|Advertisement|ADVERTISEMENT|Learn more|Show more|See more|Click here to read more)";
    private static final Pattern WITHIN = Pattern.compile(
            "(?<=[.!?”’\")])" + NOTICE + "(?=\\p{Lu}|[“‘])|(?<=[.!?”’\")])\\s?" + NOTICE + "\\.?(?=\\p{Lu}\\p{Ll})");
    private static final Pattern LAST = Pattern.compile("(?<=[.!?”’\")])\\s{0,3}(?:" + NOTICE + "|More)[.…]{0,3}$");

    private static final PatternFilter<Pattern> NOTICES = PatternFilter.of(WITHIN);

    private GluedNotices() {}

    /** Their spans in a line, ascending; the sentences beside them belong to different paragraphs. */
    static List<Span> find(String line) {
        List<Span> all = new ArrayList<>();
        boolean any = NOTICES.anyPossible(line, new Span(0, line.length()));
        for (Matcher m = WITHIN.matcher(line); any && m.find(); ) {
            all.add(new Span(m.start(), m.end()));
        }
        Matcher last = LAST.matcher(line).region(Math.max(0, line.length() - 60), line.length());
        last.useTransparentBounds(true);
        if (last.find()) {
            all.add(new Span(last.start(), last.end()));
        }
        return all;
    }
}
