package policyarchive.extract.statements;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import policyarchive.text.Span;

/**
 * One way in which a sentence says who made a document. Its pattern names the phrases that hold signatories
 * {@code who} (and {@code more}); in it {@code DOC} stands for the nouns of documents, {@code GROUPS} for those of groups,
 * {@code ADV} for what may stand before the verb. Patterns are bounded.
 */
final class SigningRule {
    /** How a rule is to be read. */
    enum Trait {
        /** Speaks of a document that was named before. */
        NEEDS_DOCUMENT,
        /** "did not sign" says the contrary. */
        DENIABLE,
        /** The signatories stand behind the verb. */
        BEHIND,
        /** The signatories stand before the verb, maybe behind a subordinate clause. */
        CLAUSE,
        /** What is enumerated is nothing but signatories, whatever their names look like. */
        SURE,
        /** Holds only right behind a sentence that speaks of a document. */
        FOLLOWS,
        /** Adds to what another rule found in the same sentence. */
        FURTHER
    }

    /** Code units of a sentence that are read. */
    private static final int LONGEST = 1200;

    private static final String DOCUMENTS =
            "(?:letters?|statement|declaration|communiqu[eé]|agreement|treaty|accord|pledge|petition|memorandum|charter|manifesto|appeal|pact|resolution|submissions?|amicus"
                + " brief)";

    /** Nouns for those who sign together. */
    private static final String GROUPS =
            "(?:countries|nations|governments|states|groups|organi[sz]ations|companies|ministers|firms|signatories|members|allies|senators|lawmakers|charities|associations|scientists|researchers|experts|academics|ngos|NGOs|agencies|authorities|universities|parties|unions|chiefs|leaders|heads)";

    /** What stands between those who act and the verb. */
    private static final String ADVERBS =
            "(?:(?:has|have|had|also|today|jointly|both|all|together|recently|yesterday|now|already|later|since|then|themselves|this"
                + " week|last week|on \\w{3,12}) ){0,3}";

    private static final Pattern SUBORDINATE = Pattern.compile(
            "\\b(?:when|after|because|while|since|although|said that|if|in response to|earlier|as)\\b",
            Pattern.CASE_INSENSITIVE);

    /** Signing that did not take place, and the signing of laws and orders. */
    private static final Pattern NOT_SIGNED = Pattern.compile(
            "\\b(?:not|n['’]t|never|refus(?:ed|es|ing) to|declin(?:ed|es|ing) to|nor|neither|without|yet"
                + " to|nobody|none|stopped short of|rather than|instead of|urged to|asked to|invited"
                + " to)\\b[^,;]{0,30}$|\\b(?:bill|act|law|legislation|order|warrant|decree|budget|contract)\\b[^,;]{0,40}$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern LAST_WORDS = Pattern.compile("\\S+ by $");

    private final String name;
    private final int least;
    private final Pattern pattern;
    private final Set<Trait> traits = EnumSet.noneOf(Trait.class);

    /**
     * A rule of a name.
     *
     * @param least how many signatories it takes where nothing else says that several made the document
     */
    SigningRule(String name, int least, String pattern, Trait... traits) {
        this.name = name;
        this.least = least;
        this.pattern = Pattern.compile(expanded(pattern), Pattern.DOTALL | Pattern.UNICODE_CHARACTER_CLASS);
        this.traits.addAll(List.of(traits));
    }

    private static String expanded(String pattern) {
        return pattern.replace("DOC", DOCUMENTS).replace("GROUPS", GROUPS).replace("ADV", ADVERBS);
    }

    /** What is read of a sentence. */
    static Span read(Span sentence) {
        return new Span(sentence.start(), Math.min(sentence.end(), sentence.start() + LONGEST));
    }

    Pattern pattern() {
        return pattern;
    }

    String ruleName() {
        return "statement-" + name;
    }

    int least() {
        return least;
    }

    boolean has(Trait trait) {
        return traits.contains(trait);
    }

    /** The phrases that name signatories in a sentence by this rule, null where it does not apply. */
    @Nullable
    List<Span> phrases(String text, Span sentence) {
        Span read = read(sentence);
        Matcher m = pattern.matcher(text).region(read.start(), read.end());
        if (!m.lookingAt()) {
            return null;
        }
        List<Span> phrases = new ArrayList<>();
        for (String group : List.of("who", "more")) {
            if (pattern.namedGroups().containsKey(group) && m.group(group) != null) {
                phrases.add(new Span(m.start(group), m.end(group)));
            }
        }
        if (has(Trait.DENIABLE) && isDenied(text, sentence, phrases.getFirst())) {
            return null;
        }
        phrases.set(0, lastClause(text, phrases.getFirst()));
        return phrases;
    }

    private boolean isDenied(String text, Span sentence, Span who) {
        String before = has(Trait.BEHIND)
                ? LAST_WORDS
                        .matcher(text.substring(sentence.start(), who.start()))
                        .replaceFirst("")
                : who.of(text);
        return NOT_SIGNED.matcher(before).find();
    }

    /** Signatories stand before the verb: without the subordinate clause that comes first, up to its comma. */
    private Span lastClause(String text, Span who) {
        if (!has(Trait.CLAUSE)) {
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
}
