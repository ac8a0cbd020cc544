package policyarchive.extract.stance;

import java.util.regex.Pattern;

/** Whether words are about encryption policy. */
public final class Topic {
    private static final Pattern TERMS = Pattern.compile(
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
            Pattern.CASE_INSENSITIVE);

    private Topic() {}

    /** Whether some words hold a term of the subject. */
    public static boolean in(CharSequence words) {
        return TERMS.matcher(words).find();
    }
}
