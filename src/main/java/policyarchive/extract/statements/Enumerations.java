package policyarchive.extract.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import policyarchive.text.Span;

/** The members of enumerations that by their form hold nothing but signatories: "signed by A, B and C". */
public final class Enumerations {
    private static final List<SigningRule> SURE = SigningRules.ALL.stream()
            .filter(rule -> rule.has(SigningRule.Trait.SURE))
            .toList();
    private static final Pattern LINK = Pattern.compile(
            "[,;:]? (?:and|as well as|including|such as|among them|plus|together with|along with) |[,;] |[.;:]$");
    private static final Pattern MEMBER_END = Pattern.compile(" (?:\\(|of |from |at |for [a-z]|in |on |[–—-] )|[.;:]$");
    private static final int LONGEST = 1200;

    private Enumerations() {}

    /** The words of each member up to its bracket or "of", in order; empty where a sentence enumerates no signatories. */
    public static List<Span> in(String text, Span sentence) {
        List<Span> members = new ArrayList<>();
        if (sentence.length() > LONGEST) {
            return members;
        }
        for (SigningRule rule : SURE) {
            List<Span> phrases = rule.phrases(text, sentence);
            if (phrases != null) {
                phrases.forEach(phrase -> split(text, phrase, members));
                return members;
            }
        }
        return members;
    }

    private static void split(String text, Span phrase, List<Span> members) {
        Matcher link = LINK.matcher(text).region(phrase.start(), phrase.end());
        int from = phrase.start();
        while (link.find()) {
            add(text, from, link.start(), members);
            from = link.end();
        }
        add(text, from, phrase.end(), members);
    }

    private static void add(String text, int from, int to, List<Span> members) {
        if (to <= from) {
            return;
        }
        Matcher end = MEMBER_END.matcher(text).region(from, to);
        Span member = new Span(from, end.find() && end.start() > from ? end.start() : to);
        if (SignatureLine.isName(member.of(text)) && Character.isUpperCase(text.charAt(member.start()))) {
            members.add(member);
        }
    }
}
