package policyarchive.extract.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import policyarchive.text.Span;

/**
 * The ways in which a sentence says who made a document. Each pattern names the phrases that hold signatories
 * {@code who} (and {@code more}); {@code DOC} in a pattern stands for the nouns of documents. The patterns are bounded.
 */
enum SigningRules {
    /** "the five countries (A, B, C, D and E)", "the ministers of five countries – A, B, C –" of a sentence on a document. */
    ENUMERATED(
            "(?=.{0,500}\\b(?:DOC|sign(?:ed|atories))\\b).{0,400}?\\b(?:countries|nations|governments|states|groups|organi[sz]ations|companies|ministers|firms|signatories|members|allies|senators)(?:"
                + " \\((?!the )| ?[–—] ?| -{1,2} |: |, namely | [–—] ?)(?<who>[^)–—]{8,400})(?: [-–—]"
                + " |[)–—]|[.;]|$).{0,400}",
            3),
    /** "X, Y and Z have signed an open letter". */
    SIGNED(
            "(?<who>.{2,300}?) (?:(?:has|have|had|all|also|today|jointly|both|together|recently|have also|has also)"
                    + " ){0,3}(?:co-?)?(?:signed|endorsed) (?:on to |onto |up to"
                    + " )?(?:an?|the|this|that|its?|their)\\b(?=.{0,60}\\bDOC).{0,300}",
            1),
    /** "a letter signed by X, Y and Z". */
    SIGNED_BY(
            "(?=.{0,400}\\b(?:DOC|document|call)\\b|(?:It|The text)"
                    + " ).{0,400}?\\b(?:co-?)?(?:signed|backed|endorsed|co-?authored|penned|signed jointly|issued"
                    + " jointly|jointly issued|supported)(?:,?"
                    + " (?:in|on|at|last|this|today|yesterday|so|also|jointly)\\b[^;]{0,60}?)? by (?<who>.{2,600})",
            1),
    /** "signed for Australia by X, for Canada by Y", "X signed for Australia, Y for Canada". */
    SIGNED_FOR("(?<who>.{2,120}?) signed (?:it |the \\w{4,12} )?(?<more>(?:for|on behalf of) .{2,400})", 1),
    /** "X has been joined by Y and Z in a joint statement". */
    JOINED(
            "(?<who>.{2,200}?) (?:(?:has|have|had|was|were|is|are|been|also) ){1,3}joined by (?<more>.{2,300}?)"
                    + " (?:in|on|to)\\b(?: \\w{1,20}){0,4} (?:DOC|call).{0,200}",
            1),
    /** "X joined Y and Z in signing the letter". */
    JOINING(
            "(?<who>.{2,160}?) (?:has |have )?joined (?<more>.{2,200}?) (?:in"
                    + " (?:sign|issu|releas|publish|endors)\\w{2,4}|in|on) (?:an?|the|this) (?:\\w{1,15}"
                    + " ){0,2}DOC.{0,200}",
            1),
    /** "X and Y issued a joint statement"; without "joint" two must do so together. */
    ISSUED(
            "(?<who>.{2,300}?) (?:(?:has|have|had|also|today|jointly|yesterday|on \\w{3,12}|recently|both)"
                    + " ){0,3}(?:issued|published|released|sent|wrote|penned|adopted|made|put"
                    + " out|addressed|delivered|launched|presented) (?:an? |the |their |its )?(?<joint>(?:\\w{1,12}"
                    + " )?(?:joint|open|public|common) (?:open )?)(?:DOC|call).{0,300}",
            1),
    ISSUED_TOGETHER(
            "(?<who>.{2,300}?) (?:(?:has|have|had|also|today|jointly|yesterday|on \\w{3,12}|recently|both)"
                + " ){0,3}(?:issued|published|released|sent|wrote|adopted|put"
                + " out|delivered|presented|agreed|concluded|approved|agreed on|agreed to) (?:an? |the |their"
                + " )(?:[\\w-]{1,15}"
                + " ){0,2}(?:letter|statement|declaration|communiqu[eé]|agreement|treaty|memorandum|appeal)\\b(?!s).{0,300}",
            2),
    /** "In their letter, X, Y and Z ask …". */
    IN_LETTER(
            "In (?:the|their|an?|this) (?:[\\w-]{1,15} ){0,2}(?:DOC)(?:"
                + " (?:to|issued|published|released|adopted|signed|sent|on|in|at|after)\\b[^,]{2,80})?,"
                + " (?<who>[^:“\"]{2,600}?)"
                + " (?:said|says?|ask(?:s|ed)?|urge[sd]?|call(?:s|ed)?|wr[io]te|warn(?:s|ed)?|argue[sd]?|demand(?:s|ed)?|request(?:s|ed)?|express(?:es|ed)?|state[sd]?|agreed?|vow(?:s|ed)?|pledged?|condemn(?:s|ed)?|commit|committed|undert\\w{2,5}|not(?:e|ed)|declared?|stress(?:ed)?)\\b.{0,300}",
            2),
    /** "X, Y and Z said in a joint statement". */
    SAID_IN(
            "(?<who>.{2,300}?) (?:(?:has|have|also|today|jointly)"
                + " ){0,2}(?:said|say|warned|warn|wrote|write|urged|urge|called|argued|declared|stated|announced|agreed|pledged|vowed|asked|condemned)\\b[^.]{0,120}?"
                + " in an? (?:\\w{1,12} )?(?:joint|open|common|shared|joint public) (?:DOC).{0,300}",
            1),
    /** "…", write X and Y in a joint letter. */
    WRITE_IN(
            ".{2,600}?[,”\"’] (?:say|said|write|wrote|argue|argued|warn|warned) (?<who>.{2,300}?) in (?:an?|the|their)"
                    + " (?:\\w{1,12} )?(?:joint|open|common) (?:\\w{1,12} )?(?:DOC).{0,300}",
            1),
    /** "a joint statement by X and Y", "an open letter from X". */
    BY(
            "(?=.{0,400}\\b(?:joint|open|common) (?:\\w{1,12} )?(?:DOC)).{0,400}?\\b(?:joint|open|common) (?:\\w{1,12}"
                    + " )?(?:DOC)(?: (?:to|on|about|against) [^,.]{2,80}?)?,? (?:issued |published |released |made |put"
                    + " out |written |sent |drafted )?(?:today |jointly |yesterday )?(?:by|from|of) (?<who>.{2,500})",
            1),
    /** "a statement issued by the governments of X and Y". */
    ISSUED_BY(
            "(?=.{0,400}\\b(?:DOC)).{0,400}?\\b(?:DOC)(?: (?:to|on|about|against) [^,.]{2,80}?)?,? (?:was |were |has"
                    + " been )?(?:issued|published|released|adopted|agreed|concluded|sent|written)(?:[^,;]{0,60}?),? by"
                    + " (?<who>.{2,500})",
            2),
    /** "an agreement between X and Y". */
    BETWEEN(
            "(?=.{0,300}\\b(?:agreement|treaty|memorandum|accord|pact)"
                    + " between).{0,300}?\\b(?:agreement|treaty|memorandum of understanding|memorandum|accord|pact)"
                    + " between (?<who>.{2,300})",
            2),
    /** "The signatories are X, Y and Z", "Among the signatories are X and Y", "Those who signed include X". */
    SIGNATORIES(
            "(?:.{0,160}?\\b)??(?:[Ss]ignatories|(?:letter|statement|declaration|appeal)['’]s"
                + " (?:authors|signers|supporters|backers)|(?:[Aa]uthors|[Ss]igners|[Ss]upporters) of the (?:open"
                + " |joint )?(?:letter|statement|declaration|appeal)|[Tt]hose (?:who|that) (?:have )?(?:co-)?signed(?:"
                + " it| (?:the|this|that) (?:\\w{3,12} )?(?:DOC))?|signatures)(?: (?:of|to|on) [^,.:]{2,60}| so"
                + " far)?(?:,? (?:are|were|is|was|include|included|includes|including|comprise|range from|such as|who"
                + " include|who are)\\b(?: also| both)?:?|, (?:among them|including|such as)| ?[:(–—])"
                + " ?(?<who>.{2,800})",
            1),
    /** "Signed: X, Y and Z" in one line. */
    LINE("(?:(?:co-?)?signed(?: by)?|signatories|[Tt]he undersigned|(?:Co-?)?Signed(?: by)?) ?: ?(?<who>.{2,800})", 1),
    /** "X was among the signatories", "X is a signatory". */
    AMONG(
            "(?<who>.{2,200}?) (?:is|are|was|were) (?:also )?(?:among|one of|amongst) (?:the|its|those|more"
                    + " than|over|some|\\d+)(?: \\w{1,14}){0,4} (?:signatories|signed|signing).{0,200}",
            1),
    SIGNATORY(
            "(?:.{0,200}[,;] )??(?<who>[^,;]{2,120}?)(?: \\([^)]{1,60}\\))?, (?:who (?:also |has |had |have |both |all"
                    + " )?(?:co-)?signed (?:the|this|that)(?: \\w{1,12})? (?:DOC)|(?:an?|another|one of the|a fellow)"
                    + " (?:co-)?signator(?:y|ies) (?:of|to)).{0,400}",
            1),
    /** "X, who signed the letter" without a comma: "X who signed the letter". */
    OFFICE_SIGNING(
            "(?<who>.{2,200}?),? who (?:also |has |had |have )?(?:co-)?signed (?:the|this|that)(?: \\w{1,12})?"
                    + " (?:DOC).{0,400}",
            1),
    /** "We, the interior ministers of X and Y". */
    WE(
            "(?:.{0,100}[\\s“\"])??We, (?:the )?(?<who>.{5,500}?),?"
                + " (?:call|urge|ask|commit|recogni[sz]e|note|declare|reaffirm|affirm|have|are|believe|write|welcome|express|agree|undertake|stand|support|resolve|acknowledge|met)\\b.{0,600}",
            2),
    /** "The letter, organised by X". */
    ORGANISED(
            "(?=.{0,300}\\b(?:letter|statement|declaration|appeal)).{0,300}?\\b(?:letter|statement|declaration|appeal)\\b[^.;]{0,120}?(?:organi[sz]ed|coordinated|co-?ordinated|initiated|led|convened|spearheaded)"
                + " by (?<who>.{2,300})",
            1),
    /** "X and Y also signed, as did Z": only after a document was named. */
    ALSO(
            "(?<who>.{2,300}?) (?:(?:has|have|all|both|have both) )?(?:also |too )?(?:have |has )?(?:co-?)?signed(?:"
                    + " it| on| up| the (?:text|document|call))?(?:, as did (?<more>.{2,300})|[.,;].{0,300})",
            1),
    ADDED(
            "(?<who>.{2,300}?) (?:(?:has|have|also|all|both) ){0,3}(?:added|put|lent) (?:its|their|his|her)"
                    + " (?:names?|signatures?) to .{2,200}",
            1);

    /** Code units of a sentence that are read. */
    private static final int LONGEST = 1200;

    private static final String DOCUMENTS =
            "(?:letters?|statement|declaration|communiqu[eé]|agreement|treaty|accord|pledge|petition|memorandum|charter|manifesto|appeal|pact|resolution)";

    private static final Pattern SUBORDINATE = Pattern.compile(
            "\\b(?:when|after|because|while|since|although|said that|if|in response to|earlier|as)\\b",
            Pattern.CASE_INSENSITIVE);

    /** Signing that did not take place, and the signing of laws and orders. */
    private static final Pattern NOT_SIGNED = Pattern.compile(
            "\\b(?:not|n['’]t|never|refused to|declined to|nor|without|yet"
                + " to|nobody|none)\\b[^,;]{0,30}$|\\b(?:bill|act|law|legislation|order|warrant|decree|budget|contract)\\b[^,;]{0,40}$",
            Pattern.CASE_INSENSITIVE);

    private final Pattern pattern;
    private final int least;

    SigningRules(String pattern, int least) {
        this.pattern =
                Pattern.compile(pattern.replace("DOC", DOCUMENTS), Pattern.DOTALL | Pattern.UNICODE_CHARACTER_CLASS);
        this.least = least;
    }

    /** How many signatories it takes where nothing else says that several made the document. */
    int least() {
        return least;
    }

    /** Whether it speaks of a document that was named before. */
    boolean needsDocument() {
        return this == ALSO || this == ADDED || this == SIGNED_FOR || this == SIGNATORY;
    }

    private boolean canBeDenied() {
        return switch (this) {
            case SIGNED, SIGNED_BY, SIGNED_FOR, ISSUED, ISSUED_TOGETHER, ALSO, ADDED, JOINING -> true;
            default -> false;
        };
    }

    /** The phrases that name signatories in a sentence by this rule, null where it does not apply. */
    @Nullable
    List<Span> phrases(String text, Span sentence) {
        Span read = new Span(sentence.start(), Math.min(sentence.end(), sentence.start() + LONGEST));
        Matcher m = pattern.matcher(text).region(read.start(), read.end());
        if (!m.lookingAt()) {
            return null;
        }
        Span who = new Span(m.start("who"), m.end("who"));
        boolean behind = this == SIGNED_BY;
        String before = behind ? text.substring(sentence.start(), who.start()) : who.of(text);
        if (canBeDenied()
                && NOT_SIGNED
                        .matcher(behind ? before.replaceFirst("\\S+ by $", "") : before)
                        .find()) {
            return null;
        }
        List<Span> phrases = new ArrayList<>();
        phrases.add(lastClause(text, who));
        if (pattern.namedGroups().containsKey("more") && m.group("more") != null) {
            phrases.add(new Span(m.start("more"), m.end("more")));
        }
        return phrases;
    }

    /** Signatories stand before the verb: without the subordinate clause that comes first, up to its comma. */
    private Span lastClause(String text, Span who) {
        if (this != SIGNED && this != ISSUED && this != ISSUED_TOGETHER && this != ALSO && this != SAID_IN) {
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
        return "statement-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
