package policyarchive.extract.statements;

import static policyarchive.extract.statements.SigningRule.Trait.CLAUSE;
import static policyarchive.extract.statements.SigningRule.Trait.DENIABLE;
import static policyarchive.extract.statements.SigningRule.Trait.NEEDS_DOCUMENT;
import static policyarchive.extract.statements.SigningRule.Trait.SURE;

import java.util.List;

/** Sentences on issuing, writing and saying: who issued, sent, wrote or agreed a document, or speaks in it. */
final class IssuedRules {
    static final List<SigningRule> RULES = List.of(
            // "X and Y issued a joint statement"
            new SigningRule(
                    "issued",
                    1,
                    "(?<who>.{2,300}?) ADV(?:issued|published|released|sent|wrote|penned|adopted|made|put"
                            + " out|addressed|delivered|launched|presented) (?:an? |the |their |its )?(?:\\w{1,12}"
                            + " )?(?:joint|open|public|common) (?:open )?(?:DOC|call).{0,300}",
                    DENIABLE,
                    CLAUSE),
            // "X and Y sent a letter": without "joint" two must do so together
            new SigningRule(
                    "issued-together",
                    2,
                    "(?<who>.{2,300}?)"
                        + " ADV(?:issued|published|released|sent|wrote|written|adopted|led|co-led|authored|co-authored|drafted|put"
                        + " out|delivered|presented|agreed|concluded|approved|agreed on|agreed to) (?:an? |the |their"
                        + " )(?:[\\w-]{1,15}"
                        + " ){0,2}(?:letter|statement|declaration|communiqu[eé]|agreement|treaty|memorandum|appeal)\\b(?!s).{0,300}",
                    DENIABLE,
                    CLAUSE),
            // "X and Y have written to the minister": a letter of two or more
            new SigningRule(
                    "wrote-to",
                    2,
                    "(?<who>.{2,300}?) ADV(?:wrote|written|appealed) (?:jointly |together )?to (?:the |its |their"
                            + " |\\p{Lu}).{0,400}",
                    DENIABLE,
                    CLAUSE),
            // "a submission to the committee, written by X, Y and Z", "a letter authored and endorsed by X and Y"
            new SigningRule(
                    "written-by",
                    2,
                    "(?=.{0,400}\\bDOC\\b).{0,400}?\\bDOC\\b(?: (?:to|on|about|against) [^,.]{2,80}?)?,?"
                        + " (?:(?:was|were|is|jointly|that) ){0,3}(?:written|authored|drafted|penned|prepared)(?: and"
                        + " \\w{4,10})? by (?<who>.{2,500})",
                    SURE),
            // "In their letter, X, Y and Z ask …"
            new SigningRule(
                    "in-letter",
                    2,
                    "In (?:the|their|an?|this) (?:[\\w-]{1,15} ){0,2}(?:DOC)(?:"
                        + " (?:to|issued|published|released|adopted|signed|sent|on|in|at|after)\\b[^,]{2,80})?,"
                        + " (?:(?:jointly"
                        + " |co-)?(?:signed|written|authored|drafted|prepared|endorsed|published|issued|sent) by"
                        + " )?(?<who>[^:“\"]{2,600}?)"
                        + " (?:said|says?|ask(?:s|ed)?|urge[sd]?|call(?:s|ed)?|wr[io]te|warn(?:s|ed)?|argue[sd]?|demand(?:s|ed)?|request(?:s|ed)?|express(?:es|ed)?|state[sd]?|agreed?|vow(?:s|ed)?|pledged?|condemn(?:s|ed)?|commit|committed|undert\\w{2,5}|not(?:e|ed)|declared?|stress(?:ed)?)\\b.{0,300}"),
            // "X, Y and Z said in a joint statement"
            new SigningRule(
                    "said-in",
                    1,
                    "(?<who>.{2,300}?)"
                        + " ADV(?:said|say|warned|warn|wrote|write|urged|urge|called|argued|declared|stated|announced|agreed|pledged|vowed|asked|condemned)\\b[^.]{0,120}?"
                        + " in an? (?:\\w{1,12} )?(?:joint|open|common|shared|joint public) (?:DOC).{0,300}",
                    CLAUSE),
            // "…", write X and Y in a joint letter
            new SigningRule(
                    "write-in",
                    1,
                    ".{2,600}?[,”\"’] (?:say|said|write|wrote|argue|argued|warn|warned) (?<who>.{2,300}?) in"
                            + " (?:an?|the|their) (?:\\w{1,12} )?(?:joint|open|common) (?:\\w{1,12} )?(?:DOC).{0,300}"),
            // "a joint statement by X and Y", "an open letter from X"
            new SigningRule(
                    "by",
                    1,
                    "(?=.{0,400}\\b(?:joint|open|common) (?:\\w{1,12} )?(?:DOC)).{0,400}?\\b(?:joint|open|common)"
                        + " (?:\\w{1,12} )?(?:DOC)(?: of|(?: (?:to|on|about|against) [^,.]{2,80}?)?,? (?:issued"
                        + " |published |released |made |put out |written |sent |drafted )?(?:today |jointly |yesterday"
                        + " )?(?:by|from)) (?<who>.{2,500})"),
            // "a statement issued by the governments of X and Y", "issued on behalf of X and Y"
            new SigningRule(
                    "issued-by",
                    2,
                    "(?=.{0,400}\\b(?:DOC)).{0,400}?\\b(?:DOC)(?: (?:to|on|about|against) [^,.]{2,80}?)?,? (?:was"
                        + " |were |has been"
                        + " )?(?:issued|published|released|adopted|agreed|concluded|sent|written|drafted|penned|authored|prepared|submitted|filed|lodged)(?:[^,;]{0,60}?),?"
                        + " (?:by|on behalf of|in the names? of) (?<who>.{2,500})"),
            // "The first, from X and Y, asks …", "the letter, from X and Y"
            new SigningRule(
                    "from",
                    2,
                    "(?:The|One|Another|An?)"
                        + " (?:(?:first|second|third|fourth|other|former|latter|rival|separate|one|letter|statement|declaration|appeal|petition)"
                        + " ?){1,2},? (?:(?:is|was|came|comes|written|sent|issued|drafted|also|that) ){0,3}(?:from|by)"
                        + " (?<who>.{2,400})",
                    NEEDS_DOCUMENT,
                    SURE),
            // "an agreement between X and Y"
            new SigningRule(
                    "between",
                    2,
                    "(?=.{0,300}\\b(?:agreement|treaty|memorandum|accord|pact)"
                            + " between).{0,300}?\\b(?:agreement|treaty|memorandum of"
                            + " understanding|memorandum|accord|pact) between (?<who>.{2,300})"));

    private IssuedRules() {}
}
