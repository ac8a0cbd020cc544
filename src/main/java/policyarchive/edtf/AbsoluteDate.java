package policyarchive.edtf;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import policyarchive.text.PatternSearch;

/** Date expressions that say their year. The group {@code date} is the expression, {@code q} a qualifier before it. */
enum AbsoluteDate {
    ISO("(?<![\\d/.-])(?<date>(?<y>\\d{4})(?<sep>[-/.])(?<m>\\d{1,2})\\k<sep>(?<d>\\d{1,2}))(?![\\d/-]|\\.\\d)"),
    DAY_MONTH_YEAR("(?<![\\w.])(?<date>(?<d>\\d{1,2})(?:st|nd|rd|th)?\\s{1,3}(?:day\\s)?(?:of\\s{1,3})?(?<m>"
            + MonthNames.MONTH + "),?\\s{1,3}(?<y>\\d{4}))(?!\\d)"),
    MONTH_DAY_YEAR("\\b(?<date>(?<m>" + MonthNames.MONTH
            + ")\\s{1,3}(?<d>\\d{1,2})(?:st|nd|rd|th)?(?:\\s?,\\s{0,3}|\\s{1,3})(?<y>\\d{4}))(?!\\d)"),
    MONTH_YEAR("\\b(?<date>(?:(?<q>[Ee]arly|[Mm]id|[Ll]ate)[\\s-](?:in\\s)?)?(?<m>" + MonthNames.MONTH
            + "),?\\s{1,3}(?:of\\s)?(?<y>(?:19|20)\\d\\d))(?![\\d])"),
    SEASON(
            "\\b(?<date>(?<m>[Ss]pring|SPRING|[Ss]ummer|SUMMER|[Aa]utumn|AUTUMN|[Ff]all|FALL|[Ww]inter|WINTER)\\s(?:of\\s)?(?<y>(?:19|20)\\d\\d)(?:[-–/](?:(?:19|20)?\\d\\d)(?!\\w))?)(?!\\d)"),
    YEAR_RANGE(
            "(?<![\\w/.-])(?<date>(?<y>(?:19|20)\\d\\d)(?:\\s?[-–—]\\s?|\\sto\\s|\\sand\\s)(?<e>(?:19|20)?\\d\\d))(?![\\w/-])"),
    DECADE("\\b[Tt]he\\s(?:(?:early|late|mid)[\\s-])?(?<date>(?<y>(?:19|20)\\d)0s)\\b"),
    YEAR(
            "\\b(?:[Ii]n|[Ss]ince|[Dd]uring|[Oo]f|[Ff]rom|[Uu]ntil|[Tt]ill|[Bb]y|[Bb]efore|[Aa]fter|[Tt]he|[Aa]|[Ii]ts|[Tt]heir|[Tt]hrough|[Aa]nd|[Bb]etween|[Aa]s"
                + " early"
                + " as)\\s{1,3}(?<date>(?:(?<q>early|mid|late)[\\s-](?:in\\s)?)?(?<y>(?:19|20)\\d\\d))(?![\\w%-]|[.,]\\d)"),
    YEAR_IN_BRACKETS("\\((?<date>(?<y>(?:19|20)\\d\\d))\\)");

    private static final Map<String, String> SEASONS =
            Map.of("spring", "21", "summer", "22", "autumn", "23", "fall", "23", "winter", "24");

    private final PatternSearch search;

    AbsoluteDate(String pattern) {
        search = new PatternSearch(Pattern.compile(pattern));
    }

    PatternSearch search() {
        return search;
    }

    String ruleName() {
        return "date." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The date a match means; empty where there is no such day. */
    Optional<EdtfDate> read(MatchResult m) {
        String year = m.group("y");
        return switch (this) {
            case ISO -> day(year, Integer.parseInt(m.group("m")), m.group("d"));
            case DAY_MONTH_YEAR, MONTH_DAY_YEAR -> day(year, MonthNames.month(m.group("m")), m.group("d"));
            case MONTH_YEAR -> qualified("%s-%02d".formatted(year, MonthNames.month(m.group("m"))), m.group("q"));
            case SEASON ->
                EdtfDate.tryParse(year + "-" + SEASONS.get(m.group("m").toLowerCase(Locale.ROOT)));
            case YEAR_RANGE -> range(year, m.group("e"));
            case DECADE -> EdtfDate.tryParse(year + "X");
            case YEAR -> qualified(year, m.group("q"));
            case YEAR_IN_BRACKETS -> EdtfDate.tryParse(year);
        };
    }

    private static Optional<EdtfDate> day(String year, int month, String day) {
        return EdtfDate.tryParse("%s-%02d-%02d".formatted(year, month, Integer.parseInt(day)));
    }

    private static Optional<EdtfDate> qualified(String date, @Nullable String qualifier) {
        return EdtfDate.tryParse(qualifier == null ? date : date + "~");
    }

    private static Optional<EdtfDate> range(String from, String to) {
        String end = to.length() == 2 ? from.substring(0, 2) + to : to;
        return from.compareTo(end) < 0 ? EdtfDate.tryParse(from + "/" + end) : Optional.empty();
    }
}
