package policyarchive.extract.statements;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import policyarchive.text.PatternFilter;
import policyarchive.text.Span;
import policyarchive.vocabulary.StatementKind;

/** The nouns for documents that several sign or issue. */
public final class DocumentNoun {
    /** A document as a text names it: {@code joint} where an adjective says that several made it, {@code separate} where one sets it apart. */
    record Named(StatementKind kind, Span span, boolean joint, boolean definite, boolean separate) {
        /** Its words, of several documents named at once those for one. */
        String title(String text) {
            String words = span.of(text).strip();
            return PLURAL.matcher(words).find() ? words.substring(0, words.length() - 1) : words;
        }
    }

    private static final Pattern PLURAL = Pattern.compile(
            "(?:letter|statement|declaration|agreement|petition|appeal|pledge)s$", Pattern.CASE_INSENSITIVE);

    private static final Pattern NOUN = Pattern.compile(
            "\\b(?:(the|this|that|their|its|a|an|another|in)"
                + " )?((?:(?:first|second|third|other|rival|separate|former|latter|earlier|previous|new|strongly"
                + " worded|strongly-worded|latest|international|ministerial|recent)"
                + " )?(joint|open|public|common|international|ministerial|group|collective|multi-stakeholder|coalition|(?:governments|countries|nations|ministers|signatories|officials|groups|chiefs)['’])?"
                + " ?)(open letter|letter|joint"
                + " statement|statement|declaration|communiqu[eé]|agreement|treaty|accord|memorandum of"
                + " understanding|pledge|petition|resolution|manifesto|charter|appeal|op-ed|submission|amicus"
                + " brief)s?\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final PatternFilter<Pattern> NOUNS = PatternFilter.of(NOUN);

    private static final Pattern HEAD = Pattern.compile(
            "\\b(?:letter|statement|declaration|communiqu[eé]|petition|pledge|resolution|manifesto|charter|appeal)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern OPENING = Pattern.compile(
            "(?:an? |the )?(?:(?:joint|open|public|common|international|ministerial|global|coalition|full text of"
                    + " the|text of the|civil society|ngo|\\w{3,15})"
                    + " ){1,3}(?:letter|statement|declaration|communiqu[eé]|appeal|manifesto|call|pledge)(?: |:|,|$)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    /** Adjectives that set one document against another. */
    private static final Pattern OTHER = Pattern.compile(
            "\\b(?:an?other|another|second|third|other|rival|separate|latter|different|counter)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern SEPARATE =
            Pattern.compile("\\b(?:separate|rival|different|counter)\\b", Pattern.CASE_INSENSITIVE);

    private DocumentNoun() {}

    /** Whether a phrase names a letter, statement or the like. */
    public static boolean in(String phrase) {
        return HEAD.matcher(phrase).find();
    }

    /** The first document named in a span at or after an offset, null where none is. */
    static @Nullable Named find(String text, Span within, int from) {
        Span read = new Span(Math.min(Math.max(from, within.start()), within.end()), within.end());
        Matcher m = NOUN.matcher(text).region(read.start(), read.end());
        if (!NOUNS.anyPossible(text, read) || !m.find()) {
            return null;
        }
        String article = m.group(1) == null ? "" : m.group(1).toLowerCase(Locale.ROOT);
        boolean other = OTHER.matcher(m.group()).find();
        boolean definite = !other && (article.startsWith("th") || article.equals("its") || article.isEmpty());
        String noun = m.group(4).toLowerCase(Locale.ROOT);
        boolean joint = m.group(3) != null || noun.startsWith("joint") || noun.startsWith("open");
        boolean separate = SEPARATE.matcher(m.group()).find();
        return new Named(kind(noun), new Span(m.start(), m.end()), joint, definite, separate);
    }

    /** The document a headline begins with: "Joint statement on …", "Open letter: …". */
    static @Nullable Named opening(String headline) {
        Matcher m = OPENING.matcher(headline);
        return m.lookingAt() ? find(headline, new Span(0, headline.length()), 0) : null;
    }

    private static StatementKind kind(String noun) {
        if (noun.contains("letter")) {
            return StatementKind.OPEN_LETTER;
        }
        if (noun.contains("statement") || noun.startsWith("communiqu")) {
            return StatementKind.JOINT_STATEMENT;
        }
        if (noun.equals("declaration") || noun.equals("charter")) {
            return StatementKind.DECLARATION;
        }
        boolean agreement = noun.equals("agreement")
                || noun.equals("treaty")
                || noun.equals("accord")
                || noun.startsWith("memorandum");
        return agreement ? StatementKind.AGREEMENT : StatementKind.OTHER;
    }
}
