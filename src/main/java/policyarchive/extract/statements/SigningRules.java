package policyarchive.extract.statements;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import policyarchive.text.PatternFilter;
import policyarchive.text.Span;

/** All ways in which a sentence says who made a document, in the order in which they are tried. */
final class SigningRules {
    static final List<SigningRule> ALL = Stream.of(SignedRules.RULES, IssuedRules.RULES, SignatoryRules.RULES)
            .flatMap(List::stream)
            .toList();

    /** A rule that does not build on a sentence before needs one of these. */
    private static final List<String> STEMS = List.of(
            "sign",
            "letter",
            "statement",
            "declar",
            "communiqu",
            "agree",
            "treaty",
            "accord",
            "pledge",
            "petition",
            "memorandum",
            "charter",
            "manifesto",
            "appeal",
            "pact",
            "resolution",
            "document",
            "campaign",
            "call",
            "wr",
            "names",
            "joined",
            "endors",
            "back",
            "support",
            "author",
            "penned",
            "we,",
            "list");

    private static final PatternFilter<SigningRule> BY_WORDS = new PatternFilter<>(ALL, SigningRule::pattern);

    private SigningRules() {}

    /** Those of all whose words a sentence holds, in order. */
    static List<SigningRule> possible(String text, Span sentence) {
        return BY_WORDS.possible(text, SigningRule.read(sentence));
    }

    /** Whether a sentence can say who made a document by itself: a quick look, since most cannot. */
    static boolean mayApply(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        return STEMS.stream().anyMatch(lower::contains);
    }
}
