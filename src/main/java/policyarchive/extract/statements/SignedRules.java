package policyarchive.extract.statements;

import static policyarchive.extract.statements.SigningRule.Trait.BEHIND;
import static policyarchive.extract.statements.SigningRule.Trait.CLAUSE;
import static policyarchive.extract.statements.SigningRule.Trait.DENIABLE;
import static policyarchive.extract.statements.SigningRule.Trait.FOLLOWS;
import static policyarchive.extract.statements.SigningRule.Trait.NEEDS_DOCUMENT;
import static policyarchive.extract.statements.SigningRule.Trait.SURE;

import java.util.List;

/** Sentences on signing: who signed, who was joined by whom. */
final class SignedRules {
    static final List<SigningRule> RULES = List.of(
            // "the five countries (A, B, C, D and E)", "the ministers of five countries – A, B, C –"
            new SigningRule(
                    "enumerated",
                    3,
                    "(?=.{0,500}\\b(?:DOC|sign(?:ed|atories))\\b).{0,400}?\\bGROUPS(?:"
                            + " \\((?!the )| ?[–—] ?| -{1,2} |: |, namely )(?<who>[^)–—]{8,400})(?: [-–—]"
                            + " |[)–—]|[.;]|$).{0,400}"),
            // "44 groups, led by A, B and C, urged in a letter …"
            new SigningRule(
                    "led-by",
                    2,
                    "(?=.{0,500}\\bDOC\\b).{0,300}?\\bGROUPS,? (?:led|headed|spearheaded|coordinated|represented) by"
                            + " (?<who>.{2,300})"),
            // "X, Y and Z have signed an open letter"
            new SigningRule(
                    "signed",
                    1,
                    "(?<who>.{2,300}?) ADV(?:co-?)?(?:signed|endorsed) (?:on to |onto |up to"
                            + " )?(?:an?|the|this|that|its?|their)\\b(?=.{0,60}\\bDOC).{0,300}",
                    DENIABLE,
                    CLAUSE),
            // "a letter signed by X, Y and Z"
            new SigningRule(
                    "signed-by",
                    1,
                    "(?=.{0,400}\\b(?:DOC|document|call)\\b|(?:It|The text)"
                            + " ).{0,400}?\\b(?:(?:written|drafted|authored|penned|initiated|prepared|led) by"
                            + " (?<more>[^;]{2,200}?),? and (?:later |jointly"
                            + " )?)?(?:co-?)?(?:signed|backed|endorsed|co-?authored|penned|signed jointly|issued"
                            + " jointly|jointly issued|supported)(?:,?"
                            + " (?:in|on|at|last|this|today|yesterday|so|also|jointly)\\b[^;]{0,60}?)? by"
                            + " (?<who>.{2,600})",
                    DENIABLE,
                    BEHIND,
                    SURE),
            // "X, Y and Z have teamed up to publish a joint statement", "X has joined forces with Y in an open letter"
            new SigningRule(
                    "united",
                    2,
                    "(?<who>.{2,300}?) ADV(?:teamed up|joined forces|(?:come|came) together|united|banded"
                            + " together|joined together)(?: with (?<more>.{2,200}?))?,?"
                            + " (?:to|in|on|for|behind|and)\\b[^.;]{0,80}?\\b(?:DOC|call)\\b.{0,300}",
                    CLAUSE),
            // "The open letter, which bears the signatures of X and Y"
            new SigningRule(
                    "bears",
                    1,
                    "(?=.{0,400}\\bDOC\\b).{0,400}?\\b(?:bears?|bore|bearing|carr(?:y|ies|ied|ying)|has|had|with|attracted|drew|under)"
                        + " (?:also )?(?:the )?(?:\\w{1,12} )?(?:signatures?|names?) of (?<who>.{2,600})",
                    SURE),
            // "signed for Australia by X, for Canada by Y", "X signed for Australia, Y for Canada"
            new SigningRule(
                    "signed-for",
                    1,
                    "(?<who>.{2,120}?) signed (?:it |the \\w{4,12} )?(?<more>(?:for|on behalf of) .{2,400})",
                    NEEDS_DOCUMENT,
                    DENIABLE),
            // "X has been joined by Y and Z in a joint statement"
            new SigningRule(
                    "joined",
                    1,
                    "(?<who>.{2,200}?) (?:(?:has|have|had|was|were|is|are|been|also) ){1,3}joined by (?<more>.{2,300}?)"
                            + " (?:in|on|to)\\b(?: \\w{1,20}){0,4} (?:DOC|call).{0,200}"),
            // "They were joined by X and Y"
            new SigningRule(
                    "joined-by",
                    1,
                    "(?:They|It|The \\w{3,15}(?: \\w{3,15})?|The (?:two|three|four|five|\\d+)(?: \\w{3,15}){0,2})"
                            + " (?:(?:has|have|had|was|were|is|are|been|also|later|since) ){1,4}joined by"
                            + " (?<who>.{2,300})",
                    FOLLOWS,
                    SURE),
            // "X joined Y and Z in signing the letter"
            new SigningRule(
                    "joining",
                    1,
                    "(?<who>.{2,160}?) (?:has |have )?joined (?<more>.{2,200}?) (?:in"
                            + " (?:sign|issu|releas|publish|endors)\\w{2,4}|in|on) (?:an?|the|this) (?:\\w{1,15}"
                            + " ){0,2}DOC.{0,200}",
                    DENIABLE));

    private SignedRules() {}
}
