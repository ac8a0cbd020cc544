package policyarchive.gold;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Brings texts, names and titles to one spelling, so that typography and forms of address do not count as errors. */
final class Spelling {

    private static final Set<String> PRONOUNS =
            words("he she they it we i you him her them his hers their its us our who this that");
    private static final Set<String> COMMON_NOUNS =
            words("company government governments group agency ministry minister department spokesperson spokesman"
                + " spokeswoman official officials bureau committee commission organisation organization charity firm"
                + " firms companies country countries police authorities statement letter bill signatories");
    private static final Pattern REFERENCE_MARK = unicode("\\s*\\[\\d{1,3}\\]");
    private static final Pattern KEPT_MARK = Pattern.compile("\\[(\\d{1,3})\\]");
    private static final Pattern HIDDEN_MARK = Pattern.compile("\u27e6(\\d+)\u27e7");
    private static final Pattern SPACES = unicode("\\s+");
    private static final Pattern HONORIFIC =
            Pattern.compile("^(?:the right honourable|the rt hon|right honourable|rt hon"
                    + "|the honourable|honourable|the hon|hon|mr|mrs|ms|miss|dr|prof|professor|sir|dame)\\.? ");
    private static final Pattern DOT_INSIDE = unicode("\\.(?=\\w)");
    private static final Pattern LEGAL_FORM = Pattern.compile(",? (?:inc|ltd|llc|corp|plc|mp|jr)$");
    private static final Pattern NAME_MARKS = unicode("[^\\w' -]");
    private static final Pattern TITLE_MARKS = unicode("[\\s\"'.|:;,\\-]+");
    private static final Pattern SCHEME = Pattern.compile("^https?://");

    private Spelling() {}

    /** One spelling for quotation marks, dashes and spaces, without reference marks. */
    static String flat(@Nullable String text) {
        return SPACES.matcher(REFERENCE_MARK.matcher(plain(text)).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }

    /** As {@link #flat}, but reference marks stay. */
    static String flatWithMarks(String text) {
        return HIDDEN_MARK
                .matcher(flat(KEPT_MARK.matcher(text).replaceAll("\u27e6$1\u27e7")))
                .replaceAll("[$1]");
    }

    /** The key under which two spellings of an actor's name are the same. */
    static String name(@Nullable String name) {
        String key = trim(flat(name).toLowerCase(Locale.ROOT), " \"'.,;:()").replaceFirst("'s?$", "");
        key = trim(DOT_INSIDE.matcher(key.replace(". ", " ")).replaceAll(""), "", ".");
        key = HONORIFIC.matcher(key).replaceFirst("");
        key = HONORIFIC.matcher(key).replaceFirst("");
        key = LEGAL_FORM.matcher(key.replaceFirst("^the ", "")).replaceFirst("").replace("&", "and");
        return NAME_MARKS
                .matcher(SPACES.matcher(key).replaceAll(" "))
                .replaceAll("")
                .strip();
    }

    /** Whether a name key can tell actors apart. */
    static boolean usable(String key) {
        return !key.isEmpty() && !PRONOUNS.contains(key) && !COMMON_NOUNS.contains(key);
    }

    /** The usable keys of a name and the forms it takes. */
    static Set<String> names(String name, List<String> forms) {
        return Stream.concat(Stream.of(name), forms.stream())
                .map(Spelling::name)
                .filter(Spelling::usable)
                .collect(Collectors.toSet());
    }

    static String title(String title) {
        return TITLE_MARKS
                .matcher(flat(title).toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }

    static String address(String url) {
        return trim(SCHEME.matcher(url.strip()).replaceFirst(""), "", "/");
    }

    private static String plain(@Nullable String text) {
        return Normalizer.normalize(text == null ? "" : text, Normalizer.Form.NFC)
                .replaceAll("[\u2018\u2019\u201a\u2032\u00b4`]", "'")
                .replaceAll("[\u201c\u201d\u201e\u2033\u00ab\u00bb]", "\"")
                .replaceAll("[\u2010-\u2015\u2212]", "-")
                .replace("\u00ad", "")
                .replace("\u2026", "...");
    }

    private static String trim(String text, String marks) {
        return trim(text, marks, marks);
    }

    private static String trim(String text, String leading, String trailing) {
        int start = 0;
        int end = text.length();
        while (start < end && leading.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && trailing.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(start, end);
    }

    private static Pattern unicode(String regex) {
        return Pattern.compile(regex, Pattern.UNICODE_CHARACTER_CLASS);
    }

    private static Set<String> words(String list) {
        return Set.of(list.split(" "));
    }
}
