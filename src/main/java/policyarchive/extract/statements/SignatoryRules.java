package policyarchive.extract.statements;

import static policyarchive.extract.statements.SigningRule.Trait.CLAUSE;
import static policyarchive.extract.statements.SigningRule.Trait.DENIABLE;
import static policyarchive.extract.statements.SigningRule.Trait.FOLLOWS;
import static policyarchive.extract.statements.SigningRule.Trait.FURTHER;
import static policyarchive.extract.statements.SigningRule.Trait.NEEDS_DOCUMENT;
import static policyarchive.extract.statements.SigningRule.Trait.SURE;

import java.util.List;

/**
 * Sentences that call somebody a signatory, or say so of those already spoken of: "the signatories are", "was among the
 * signatories", "also signed", "added their names".
 */
final class SignatoryRules {
    static final List<SigningRule> RULES = List.of(
            // "The signatories are X, Y and Z", "Among the signatories are X and Y", "Those who signed include X"
            new SigningRule(
                    "signatories",
                    1,
                    "(?:.{0,160}?\\b)??(?:[Ss]ignatories|(?:letter|statement|declaration|appeal)['’]s"
                        + " (?:authors|signers|supporters|backers|signatories)|(?:[Aa]uthors|[Ss]igners|[Ss]upporters|[Bb]ackers)"
                        + " of the (?:open |joint )?(?:letter|statement|declaration|appeal|petition)|[Tt]hose"
                        + " (?:(?:who|that) (?:have |had"
                        + " )?(?:(?:co-?)?signed|backed|endorsed|supported|(?:put|added|lent) their names?"
                        + " to)|signing|backing|endorsing|(?:putting|adding|lending) their names? to)(?: it|"
                        + " (?:the|this|that) (?:\\w{3,12} )?(?:DOC))?|signatures|names (?:on the (?:\\w{3,12}"
                        + " )?(?:DOC|list)|at the (?:bottom|foot|end|top)|below it|under it))(?: (?:of|to|on)"
                        + " [^,.:]{2,60}| so far)?(?:,?"
                        + " (?:are|were|is|was|include|included|includes|including|comprise|range from|such as|who"
                        + " include|who are)\\b(?: also| both)?:?|, (?:among them|including|such as)|,(?="
                        + " \\p{Lu}[^,;]{2,60}(?:, [^,;]{2,60}){0,8},? and [^,;]{2,60},)| ?[:(–—]) ?(?<who>.{2,800})",
                    SURE),
            // "Signed: X, Y and Z" in one line
            new SigningRule(
                    "line",
                    1,
                    "(?:(?:[Cc]o-?)?[Ss]igned(?: by)?|[Ss]ignatories|[Tt]he undersigned|[Ee]ndorsed by) ?:"
                            + " ?(?<who>.{2,800})",
                    SURE),
            // "X was among the signatories", "X is one of those who signed"
            new SigningRule(
                    "among",
                    1,
                    "(?<who>.{2,200}?) (?:is|are|was|were) (?:also )?(?:among|one of|amongst) (?:the|its|those|more"
                            + " than|over|some|\\d+)(?: \\w{1,14}){0,4} (?:signatories|signed|signing).{0,200}"),
            // "X and Y are among them", "So are X and Y", right behind a sentence on the document
            new SigningRule(
                    "among-them",
                    1,
                    "(?:(?<who>.{2,300}?) (?:is|are|was|were) (?:also )?(?:among|amongst) (?:them|those)\\b.{0,100}"
                            + "|So (?:is|are|was|were|has|have|did) (?<more>.{2,300}))",
                    FOLLOWS),
            // "Among them are X and Y", "They include X and Y"
            new SigningRule(
                    "they-include",
                    1,
                    "(?:Among them (?:are|were|is|was)|They (?:include|included|are|were)|The"
                            + " (?:list|group|coalition|names) (?:also )?(?:includes?|included))(?: also)?:?"
                            + " (?<who>\\p{Lu}.{2,400})",
                    FOLLOWS),
            // "X and Y are also signatories"
            new SigningRule(
                    "is-signatory",
                    1,
                    "(?<who>.{2,200}?) (?:is|are|was|were) (?:also |both |all |the |an? |another |further |only |sole"
                        + " |among |two |three |four |five |first |other ){0,5}(?:co-?)?signator(?:y|ies)\\b.{0,200}",
                    NEEDS_DOCUMENT,
                    CLAUSE),
            // "X, who signed the letter, said", "X, a signatory of the letter"
            new SigningRule(
                    "signatory",
                    1,
                    "(?:.{0,200}[,;] )??(?<who>[^,;]{2,120}?)(?: \\([^)]{1,60}\\))?, (?:who (?:also |has |had |have"
                        + " |both |all )?(?:co-)?signed (?:the|this|that)(?: \\w{1,12})? (?:DOC)|(?:an?|another|one of"
                        + " (?:the|its)|a fellow)(?: \\w{3,12})? (?:co-)?signator(?:y|ies)\\b).{0,400}",
                    NEEDS_DOCUMENT),
            // "X who signed the letter"
            new SigningRule(
                    "office-signing",
                    1,
                    "(?<who>.{2,200}?),? who (?:also |has |had |have )?(?:co-)?signed (?:the|this|that)(?: \\w{1,12})?"
                            + " (?:DOC).{0,400}"),
            // "We, the interior ministers of X and Y"
            new SigningRule(
                    "we",
                    2,
                    "(?:.{0,100}[\\s“\"])??We, (?:the )?(?<who>.{5,500}?),?"
                        + " (?:call|urge|ask|commit|recogni[sz]e|note|declare|reaffirm|affirm|have|are|believe|write|welcome|express|agree|undertake|stand|support|resolve|acknowledge|met)\\b.{0,600}"),
            // "Three scientists signed as individuals: X, Y and Z"
            new SigningRule(
                    "signed-colon",
                    1,
                    "(?!.{0,200}\\b(?:not|refused|declined)\\b).{0,200}?\\b(?:signed|signing|joined|endorsed)(?:,?"
                            + " [a-z, ]{2,60})?: (?<who>\\p{Lu}.{2,800}|the \\p{Lu}.{2,800})",
                    NEEDS_DOCUMENT,
                    SURE),
            // "X and Y also signed, as did Z", "X signed, and so did Z"
            new SigningRule(
                    "also",
                    1,
                    "(?<who>.{2,300}?) (?:(?:has|have|all|both|have both) )?(?:also |too )?(?:have |has"
                            + " )?(?:co-?)?signed(?: it| on| up| the (?:text|document|call|letter|statement))?(?:,?"
                            + " (?:as|and so) (?:did|has|have) (?<more>.{2,300})|[.,;].{0,300})",
                    NEEDS_DOCUMENT,
                    DENIABLE,
                    CLAUSE),
            // "X put their names to it", "X added his name"
            new SigningRule(
                    "added",
                    1,
                    "(?<who>.{2,300}?) ADV(?:added|put|lent|given|gave) (?:its|their|his|her)"
                            + " (?:names?|signatures?|backing|support)(?: to .{2,200}|[.,;]| on .{2,100}| (?:too|as"
                            + " well|later|yesterday|today|last|this)\\b.{0,100})",
                    NEEDS_DOCUMENT,
                    DENIABLE),
            // "The letter, organised by X"
            new SigningRule(
                    "organised",
                    1,
                    "(?=.{0,300}\\b(?:letter|statement|declaration|appeal|petition|campaign)).{0,300}?\\b(?:letter|statement|declaration|appeal|petition|campaign)\\b[^.;]{0,120}?(?:organi[sz]ed|coordinated|co-?ordinated|initiated|led|convened|spearheaded|launched|started|promoted)"
                        + " by (?<who>.{2,300})",
                    FURTHER));

    private SignatoryRules() {}
}
