package policyarchive.extract.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import policyarchive.text.Span;

/** The members of enumerations that by their form hold nothing but signatories: "signed by A, B and C". */
public final class Enumerations {
    private static final Pattern LINK = Pattern.compile(
            ",? and, \\p{Ll}[^,]{2,60}, |[,;:]? (?:and|as well as|including|such as|among them|plus|together"
                    + " with|along with) |[,;] |[.;:]$");
    private static final Pattern SEMICOLON = Pattern.compile("; (?:and )?");
    private static final Pattern MEMBER_END =
            Pattern.compile(", | (?:\\(|of |from |at |for [a-z]|in |on |[–—-] )|[.;:]$");
    private static final int LONGEST = 1200;

    private Enumerations() {}

    /** The words of each member up to its bracket or "of", in order; empty where a sentence enumerates no signatories. */
    public static List<Span> in(String text, Span sentence) {
        List<Span> members = new ArrayList<>();
        if (sentence.length() > LONGEST) {
            return members;
        }
        List<SigningRule> possible = SigningRules.possible(text, sentence);
        for (SigningRule rule : possible) {
            List<Span> phrases = rule.has(SigningRule.Trait.SURE) ? rule.phrases(text, sentence) : null;
            if (phrases != null) {
                phrases.forEach(phrase -> split(text, phrase, members));
                return members;
            }
        }
        return subject(text, sentence, possible);
    }

    /** Members of a subject such as "A, B and C have signed the letter" that holds nothing but names. */
    private static List<Span> subject(String text, Span sentence, List<SigningRule> possible) {
        for (SigningRule rule : possible) {
            List<Span> phrases = rule.has(SigningRule.Trait.CLAUSE) ? rule.phrases(text, sentence) : null;
            if (phrases != null && phrases.getFirst().length() > 0) {
                List<Span> members = new ArrayList<>();
                int parts = split(text, phrases.getFirst(), members);
                return parts > 1 && parts == members.size() ? members : List.of();
            }
        }
        return List.of();
    }

    /** Adds the members that are names; says how many there are in all. */
    private static int split(String text, Span phrase, List<Span> members) {
        boolean parted = text.substring(phrase.start(), phrase.end()).contains("; ");
        Matcher link = (parted ? SEMICOLON : LINK).matcher(text).region(phrase.start(), phrase.end());
        int from = phrase.start();
        int parts = 0;
        while (link.find()) {
            parts += link.start() > from ? 1 : 0;
            add(text, from, link.start(), members);
            from = link.end();
        }
        add(text, from, phrase.end(), members);
        return parts + (phrase.end() > from ? 1 : 0);
    }

    private static void add(String text, int start, int to, List<Span> members) {
        int from = text.startsWith("the ", start) ? start + 4 : start;
        if (to <= from) {
            return;
        }
        Matcher end = MEMBER_END.matcher(text).region(from, to);
        Span member = new Span(from, end.find() && end.start() > from ? end.start() : to);
        String name = member.of(text);
        boolean cut = name.indexOf(')') >= 0 && name.indexOf('(') < 0;
        if (!cut && SignatureLine.isName(name) && Character.isUpperCase(text.charAt(member.start()))) {
            members.add(member);
        }
    }
}
