package policyarchive.extract.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import policyarchive.text.Span;

/**
 * The ways in which a sentence says who made a document. Each pattern names the phrases that hold signatories
 * {@code who} (and {@code more}); the patterns are bounded.
 */
enum SigningRules {
    /** "X, Y and Z have signed an open letter". */
    SIGNED(
            "(?<who>.{2,300}?) (?:(?:has|have|had|all|also|today|jointly|both|together|recently) ){0,3}(?:co-?)?signed"
                + " (?:on to"
                + " )?(?:an?|the|this|its?|their)\\b(?=.{0,60}\\b(?:letter|statement|declaration|agreement|treaty|accord|pledge|petition|communiqu|memorandum|charter|manifesto|appeal)).{0,200}"),
    /** "a letter signed by X, Y and Z". */
    SIGNED_BY(
            "(?=.{0,400}\\b(?:letter|statement|declaration|agreement|treaty|pledge|petition|communiqu|memorandum|charter|manifesto|appeal|document|call|it)\\b).{0,400}?\\b(?:co-?)?(?:signed|backed|endorsed|co-?authored|penned)"
                + " by (?<who>.{2,600})"),
    /** "X has been joined by Y and Z in a joint statement". */
    JOINED("(?<who>.{2,200}?) (?:(?:has|have|had|was|were|is|are|been|also) ){1,3}joined by (?<more>.{2,300}?)"
            + " (?:in|on|to)\\b(?: \\w{1,20}){0,4}"
            + " (?:statement|letter|declaration|appeal|call|pledge|communiqu).{0,200}"),
    /** "X, Y and Z issued a joint statement". */
    ISSUED("(?<who>.{2,300}?) (?:(?:has|have|had|also|today|jointly|on \\w{3,12}|recently)"
            + " ){0,3}(?:issued|published|released|sent|wrote|penned|adopted|made|put out|addressed|delivered)"
            + " (?:an? |the |their )?(?:joint |open |public |common )(?:open"
            + " )?(?:letter|statement|declaration|communiqu|appeal|call).{0,200}"),
    /** "In their letter, X, Y and Z ask …". */
    IN_LETTER(
            "In (?:the|their|an?|this) (?:(?:open|joint|public|international) )?(?:letter|statement|declaration)(?: to"
                + " [^,]{2,80})?, (?<who>[^:“\"]{10,600}?)"
                + " (?:said|say|ask|asked|urge|urged|call|called|write|wrote|warn|warned|argue|argued|demand|demanded|request|requested|express|expressed|state|stated)\\b.{0,200}"),
    /** "a joint statement by X and Y", "an open letter from X". */
    BY("(?=.{0,300}\\b(?:joint statement|open letter|joint declaration|joint letter|joint"
            + " communiqu)).{0,300}?\\b(?:joint statement|open letter|joint declaration|joint letter|joint"
            + " communiqu\\w?)(?: to [^,.]{2,60}?)? (?:by|from|of) (?<who>.{2,500})"),
    /** "The signatories are X, Y and Z". */
    SIGNATORIES("(?:.{0,80}\\b)?[Ss]ignatories (?:of [^,.:]{2,60} |to [^,.:]{2,60}"
            + " )?(?:are|were|include|included|including)\\b:? ?(?<who>.{2,800})"),
    /** "X was among the signatories". */
    AMONG("(?<who>.{2,200}?) (?:is|are|was|were) (?:also )?(?:among|one of) the (?:\\w{1,12} )?signatories.{0,200}");

    /** Code units of a sentence that are read. */
    private static final int LONGEST = 1200;

    private static final Pattern SUBORDINATE = Pattern.compile(
            "\\b(?:when|after|because|while|since|although|said that|if|in response to|earlier)\\b",
            Pattern.CASE_INSENSITIVE);

    private final Pattern pattern;

    SigningRules(String pattern) {
        this.pattern = Pattern.compile(pattern, Pattern.DOTALL);
    }

    /** The phrases that name signatories in a sentence by this rule, null where it does not apply. */
    @Nullable
    List<Span> phrases(String text, Span sentence) {
        Span read = new Span(sentence.start(), Math.min(sentence.end(), sentence.start() + LONGEST));
        Matcher m = pattern.matcher(text).region(read.start(), read.end());
        if (!m.lookingAt()) {
            return null;
        }
        List<Span> phrases = new ArrayList<>();
        phrases.add(lastClause(text, new Span(m.start("who"), m.end("who"))));
        if (this == JOINED) {
            phrases.add(new Span(m.start("more"), m.end("more")));
        }
        return phrases;
    }

    /** Signatories stand before the verb: without the subordinate clause that comes first, up to its comma. */
    private Span lastClause(String text, Span who) {
        if (this != SIGNED && this != ISSUED) {
            return who;
        }
        Matcher m = SUBORDINATE.matcher(text).region(who.start(), who.end());
        int from = who.start();
        while (m.find()) {
            int comma = text.indexOf(", ", m.end());
            from = comma >= 0 && comma + 2 < who.end() ? comma + 2 : from;
        }
        return new Span(from, who.end());
    }

    String ruleName() {
        return "statement-" + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
