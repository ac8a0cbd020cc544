package policyarchive.source;

import java.util.regex.Pattern;
import policyarchive.text.Wordings;

/**
 * Lines that tell who made what stands above them, who owns it and what else there is: reporters and agencies, sponsors,
 * publishers' registers, rights, the neighbours of a post, readers' comments.
 */
final class Credits {
    private static final String NAMES =
            "\\p{Lu}[\\p{L}.’'&-]{0,25}(?:,? (?:and |in |of |the |for )?\\p{Lu}[\\p{L}.’'&-]{0,25}){0,9}";

    /** "With files from The Canadian Press", "Additional reporting by Jane Roe in Rome.", "(With inputs from PTI)". */
    private static final Pattern REPORTING = Pattern.compile("[(–—-]?\\s?(?:[Ww]ith"
        + " )?(?:(?:(?:[Aa]dditional|[Ff]urther|[Oo]ther|[Mm]ore)"
        + " )?(?:[Rr]eporting|[Rr]esearch|[Ee]diting|[Pp]roduction) (?:by|from)|(?:[Ww]ith )(?:(?:additional"
        + " )?(?:files|inputs?|material|agency) (?:from|by)|reporting by|contributions"
        + " from)|(?:[Ee]dited|[Pp]roduced|[Tt]ranslated|[Cc]ompiled|[Ii]llustrated|[Ff]act-?checked|[Pp]rovided|[Ss]ub-?edited)"
        + " by)(?: the)? " + NAMES + "\\.?\\)?");

    private static final Pattern AGENCIES = Pattern.compile(
            "\\(?[Ww]ith (?:agency |agencies[’']? |wire )?(?:inputs|files|reports)(?: from (?:agencies|wires|wire"
                    + " services))?\\)?\\.?"
                    + "|[–—-]\\s?(?:AFP|AP|PTI|ANI|PA|Reuters|Bernama|Xinhua|Kyodo|Yonhap|dpa|EFE|ANSA|Lusa|TASS)\\.?"
                    + "|(?:AFP|PTI|ANI|IANS|Bernama)|-\\s?30\\s?-");

    /** "Promoted by", "Part of the Acme Group", "Registered in England", "Site by Acme". */
    private static final Pattern OWNERS =
            Pattern.compile("(?i:sponsored|paid for|promoted|presented|brought to you) (?i:by) "
                    + NAMES + "|(?i:in partnership with|part of the|a member of the|a division of|an imprint of) "
                    + NAMES
                    + "|(?:Partner|Branded|Affiliate) (?:content|links?)|Registered (?:in"
                    + " (?:England|Ireland|Scotland|Wales|the)\\b|office|address|charity|company).{0,120}|(?:Company|Charity|VAT|Registration)"
                    + " (?:registration )?(?:number|no\\.?):? ?[\\w ]{4,20}|(?:[Ww]eb)?[Ss]ite (?:by|design|designed"
                    + " by|built by):? " + NAMES);

    private static final Pattern RIGHTS = Pattern.compile(
            "(?i)(?:any |no |all )?(?:unauthori[sz]ed )?(?:reproduction|republication|redistribution|syndication)"
                + " (?:in whole|without|is prohibited|requires|of this (?:article|page|site)|or"
                + " distribution)\\b.{0,120}|no part of this"
                + " (?:publication|article|site|website|page|work)\\b.{0,120}|this"
                + " (?:material|article|content|piece|post|story|work|site) (?:may not be|is|was) (?:published,"
                + " broadcast|reproduced|republished|copyright|protected by|published under|released under|licensed"
                + " under|made available under|free to read|free for|available (?:for"
                + " free|under))\\b.{0,120}|\\(?(?:this (?:story|article|report) has|the (?:story|article) has|this is"
                + " (?:a|an) (?:auto-?generated|syndicated|unedited)) ?(?:not been (?:edited|created)|been"
                + " (?:published|auto))?\\b.{0,40}\\b(?:syndicated|auto-?generated|feed|wire agency|staff)\\b.{0,80}");

    /** What stands beside and below a post, and how its readers' words are shown. */
    private static final Pattern NEIGHBOURS =
            Pattern.compile("(?i)[←⟵] ?[^.]{3,120}|[^.]{3,120} ?[→⟶]|(?:previous|next|older|newer)(?:"
                + " (?:post|article|story|page|entry|item)s?)?\\s?: ?[^.!?“”\"]{5,120}|(?:[«‹<]"
                + " ?)?(?:older|newer|previous|next) (?:posts|entries|articles|stories)(?: ?[»›>])?|read (?:the )?full"
                + " (?:article|story|post|report|piece|interview|submission|letter|statement)"
                + " (?:on|in|at|here)\\b[^.!?]{0,40}|(?:first|originally|also) (?:published|appeared|posted)"
                + " (?:on|in|at|by) [^.!?]{2,50}|join (?:the|our) [^.!?]{2,40} (?:forum|community|mailing"
                + " list|newsletter|chat|discord)|want (?:more|to (?:hear|read|know|learn)"
                + " more)\\?.{0,60}|(?:(?:website|web|facebook|twitter|e-?mail|url|link|source):"
                + " ?)?https?://\\S{3,300}|posted (?:on|in|at) [^.]{3,40}(?: by \\S{2,30})?|(?:last )?updated"
                + " \\S{1,10} (?:minutes?|hours?|days?|weeks?) ago|(?:show|hide|view|read|see|load)(?: all| more)?(?:"
                + " \\d{1,5})? comments?(?: \\(\\d{1,5}\\))?|be the first to comment\\b.{0,20}|comments (?:are|have"
                + " been) (?:off|turned off|disabled|closed)\\b.{0,30}|sort by:?"
                + " ?\\p{L}{0,12}|(?:accept|reject|allow|manage|decline)(?: all| only)?(?: \\p{L}{3,12}){0,3}(?:"
                + " (?:accept|reject|manage|decline)(?: \\p{L}{3,12}){0,3}){1,3}|(?:[-–—*] ?)?advertisement(?:"
                + " ?[-–—*:].{0,50})?|(?:story|article) continues (?:below|after) (?:this"
                + " )?(?:ad|advert|advertisement|promotion|newsletter)|(?:representational|representative|file|stock)"
                + " (?:image|photo|picture)s?\\.?|(?:image|photo|picture|photograph) (?:used )?(?:for|is)"
                + " (?:representation|illustration|representational|illustrative)\\b.{0,40}|file"
                + " (?:picture|photo|image) of [^“”\"]{3,120}|[^“”\"!?]{12,200}(?: [–—-] ?\\p{L}{3,20} pic|[."
                + " ](?:EPA|EPA-EFE|AFP|AP|REUTERS|GETTY)/[\\p{L} .’'-]{3,40})");

    private static final Wordings ALL = Wordings.of(REPORTING, AGENCIES, OWNERS, RIGHTS, NEIGHBOURS);

    private Credits() {}

    /** Whether a whole line is worded so. */
    static boolean is(String line) {
        return ALL.matches(line);
    }
}
