package policyarchive.extract.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import policyarchive.naming.Nicknames;
import policyarchive.naming.PersonNames;
import policyarchive.source.ParsedArticle;
import policyarchive.text.Span;

/** Reads one line of a list of signatories: its name and what stands beside it. */
final class SignatureLine {
    private static final int LONGEST = 260;
    private static final int LONGEST_NAME_WORDS = 12;
    private static final int SENTENCE = 60;
    private static final int LONGEST_BESIDE = 100;

    private static final Pattern BULLET =
            Pattern.compile("\\s*(?:[-*•·–—▪◦‣|]\\s*|\\(?\\d{1,3}[.)]\\s+|p\\.?p\\.?\\s+)?");
    private static final Pattern BREAK = Pattern.compile("\\s*(?:[,;|()\\t\\[\\]]|:\\s|\\s[-–—]\\s|\\s?[–—]\\s?)\\s*");
    private static final Pattern GAP = Pattern.compile("\\t|\\s{2,}");
    private static final Pattern SMALL = Pattern.compile(
            "of|for|the|and|de|der|den|van|von|du|des|di|da|la|le|del|al|el|bin|ibn|to|in|on|on"
                + " behalf|behalf|y|e|et|und|für|ter|ten|dos|das|at|with|&|a|los|las|för|och|i|ní|nic|ó|na|zu|zur|vom|af|av|ap|ben|pour|por|para|en|no|do|plc|ltd|gmbh|ag|inc|oy|ab");
    private static final Pattern FINITE = Pattern.compile(
            "\\b(?:said|says|is|are|was|were|has|have|had|will|would|can|could|may|must|should|told|[a-z]{3,12}ed)\\b");
    private static final Pattern DOMAIN = Pattern.compile("[\\p{L}\\d-]{2,40}\\.\\p{L}{2,12}");
    private static final Pattern SENTENCE_END = Pattern.compile("[a-z]{3}[.!?]['\"”’]?$");

    private final ParsedArticle article;

    SignatureLine(ParsedArticle article) {
        this.article = article;
    }

    /** The parts of a line, without its bullet: between commas, bars, brackets, dashes, tabs. */
    List<Span> parts(Span line) {
        String text = article.text();
        Matcher bullet = BULLET.matcher(text).region(line.start(), line.end());
        int from = bullet.lookingAt() ? bullet.end() : line.start();
        List<Span> parts = new ArrayList<>();
        for (int i = from; i < line.end(); ) {
            Span mark = breakFrom(i, line.end());
            int to = mark == null ? line.end() : mark.start();
            if (to > i && !text.substring(i, to).isBlank()) {
                parts.add(new Span(i, to));
            }
            i = mark == null ? line.end() : mark.end();
        }
        return parts;
    }

    private @Nullable Span breakFrom(int from, int end) {
        Matcher m = BREAK.matcher(article.text()).region(from, end);
        Span mark = m.find() ? new Span(m.start(), m.end()) : null;
        int limit = mark == null ? end : mark.start();
        for (int i = from + 1; i < limit; i++) {
            if (article.text().charAt(i) == ' ' && isGap(i)) {
                return new Span(i, i + 1);
            }
        }
        return mark;
    }

    /** Whether a space was a tab or several spaces before the text was cleaned. */
    private boolean isGap(int space) {
        Span at = article.body().toOriginal(new Span(space, space + 1));
        String original = article.body().original();
        String gap = at.end() <= original.length() ? at.of(original) : "";
        return !gap.equals(" ") && GAP.matcher(gap).matches();
    }

    /** The entry that a line makes, its name in a column; null where the line is none. */
    SignatureList.@Nullable Entry entry(Span line, int column) {
        String words = line.of(article.text()).strip();
        if (line.length() > LONGEST || SignatureHeading.isClosing(words) || isSentence(words)) {
            return null;
        }
        List<Span> parts = new ArrayList<>(parts(line));
        if (parts.size() <= column || !isName(parts.get(column).of(article.text()))) {
            return null;
        }
        Span name = parts.remove(column);
        int from = Math.min(
                name.start(), parts.isEmpty() ? name.start() : parts.getFirst().start());
        return new SignatureList.Entry(new Span(from, line.end()), name, parts, null);
    }

    /** The entries of a line: one, or several where columns set names side by side. */
    List<SignatureList.Entry> entries(Span line, int column) {
        List<SignatureList.Entry> entries = new ArrayList<>();
        boolean names = true;
        int from = line.start();
        for (int i = from + 1; i <= line.end(); i++) {
            if (i == line.end() || article.text().charAt(i) == ' ' && isGap(i)) {
                SignatureList.Entry entry = entry(new Span(from, i), 0);
                names &= entry != null
                        && (entries.isEmpty() || isWithPlace(entries, entry) || opensWithGivenName(entry));
                if (entry != null) {
                    entries.add(entry);
                }
                from = i + 1;
            }
        }
        SignatureList.Entry whole = names && entries.size() > 1 ? null : entry(line, column);
        return whole == null ? names ? entries : List.of() : List.of(whole);
    }

    /** Whether names stand side by side, each with something behind a comma or in brackets. */
    private static boolean isWithPlace(List<SignatureList.Entry> before, SignatureList.Entry entry) {
        return !entry.fields().isEmpty() && !before.getLast().fields().isEmpty();
    }

    private boolean opensWithGivenName(SignatureList.Entry entry) {
        String[] words = entry.name().of(article.text()).strip().split("\\s+", -1);
        int first = PersonNames.isHonorific(words[0]) ? 1 : 0;
        return words.length > first + 1 && Nicknames.standard().isGivenName(words[first]);
    }

    /** Whether a line can be the office or the body of the person above it. */
    static boolean isBeside(String line) {
        String words = line.strip();
        return words.length() > 3
                && words.length() <= LONGEST_BESIDE
                && Character.isUpperCase(words.charAt(0))
                && ".!?:”\"".indexOf(words.charAt(words.length() - 1)) < 0
                && !FINITE.matcher(words).find()
                && !SignatureHeading.isClosing(words)
                && !SignatureHeading.is(words);
    }

    private static boolean isSentence(String words) {
        return words.length() > SENTENCE
                && SENTENCE_END.matcher(words).find()
                && FINITE.matcher(words).find();
    }

    /** Whether some words begin with capitals, but for the small ones. */
    static boolean isName(String words) {
        String[] all = words.strip().split("\\s+", LONGEST_NAME_WORDS + 2);
        for (String word : all) {
            boolean small = SMALL.matcher(word.toLowerCase(Locale.ROOT)).matches();
            if (!small && !word.isEmpty() && !opensName(word)) {
                return false;
            }
        }
        return all.length <= LONGEST_NAME_WORDS
                && (words.codePoints().anyMatch(Character::isUpperCase)
                        || DOMAIN.matcher(words.strip()).matches());
    }

    private static boolean opensName(String word) {
        return Character.isDigit(word.charAt(0))
                || "“\"'’&".indexOf(word.charAt(0)) >= 0
                || word.indexOf('.') >= 0
                || word.codePoints().anyMatch(Character::isUpperCase);
    }
}
