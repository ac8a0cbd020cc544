package policyarchive.extract.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import policyarchive.text.PatternSearch;
import policyarchive.text.Span;
import policyarchive.text.SpanSearch;

/** Where a text speaks of encryption policy. */
public final class Topic {
    private static final PatternSearch TERMS = new PatternSearch(Pattern.compile(
            "\\b(?:(?:un|de|en)?crypt(?:ed|ion|s|ing)?|end[- ]to[- ]end|e2ee|back[- ]?doors?|lawful access|exceptional"
                + " access|legal access|client[- ]side scanning|cryptograph\\w{0,6}|decrypt\\w{0,5}|going dark|key"
                + " escrow|ghost (?:proposal|protocol|user)|traceability|warrant[- ]proof|secure"
                + " messaging|encrypted|message scanning|scanning (?:of )?messages|private messages|access to"
                + " (?:\\w{1,15} ){0,2}(?:content|communications|messages|data)|chat control|wiretap\\w{0,4}|private"
                + " (?:chats|conversations|communications)|plain"
                + " ?text|(?:scan|read|intercept|trace|monitor)(?:s|ning|ing|ed)? (?:\\w{1,12}"
                + " ){0,2}(?:messages|chats|communications|conversations)|locked"
                + " (?:phones?|iphones?|devices?)|detection orders?|master keys?|key recovery|(?:messaging|chat)"
                + " (?:apps?|services?)|messengers?)\\b",
            Pattern.CASE_INSENSITIVE));

    private final List<Span> terms = new ArrayList<>();

    private Topic() {}

    /** Where a text speaks of the subject. */
    public static Topic of(String text) {
        Topic topic = new Topic();
        for (MatchResult term : TERMS.all(text)) {
            topic.terms.add(new Span(term.start(), term.end()));
        }
        return topic;
    }

    /** Whether a text holds a term of the subject. */
    public static boolean in(String text) {
        return TERMS.in(text);
    }

    /** Whether a term of the subject stands within a span of the text as a whole. */
    public boolean in(Span span) {
        return !SpanSearch.within(terms, Function.identity(), span).isEmpty();
    }
}
