package policyarchive.search.query;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import policyarchive.search.query.QueryNode.Fuzzy;
import policyarchive.search.query.QueryNode.Prefix;
import policyarchive.search.query.QueryNode.Word;
import policyarchive.search.query.QueryNode.Years;

/** Reads one word with the signs at its end: {@code prefix*}, {@code word~}, {@code word~1}, {@code 2019..2021}. */
final class WordForm {
    /** Fewer letters begin half of all words. */
    private static final int SHORTEST_PREFIX = 2;

    private static final Pattern FUZZY = Pattern.compile("([\\p{L}\\p{N}]{2,60})~([0-9]?)");
    private static final Pattern PREFIX = Pattern.compile("([\\p{L}\\p{N}]{" + SHORTEST_PREFIX + ",60})\\*");
    private static final Pattern YEARS = Pattern.compile("([0-9]{4})(?:(?:\\.\\.|-|–)([0-9]{4}))?");

    private WordForm() {}

    static QueryNode read(String word) {
        Matcher prefix = PREFIX.matcher(word);
        if (prefix.matches()) {
            return new Prefix(prefix.group(1));
        }
        Matcher fuzzy = FUZZY.matcher(word);
        if (fuzzy.matches()) {
            Fuzzy usual = Fuzzy.of(fuzzy.group(1));
            return fuzzy.group(2).equals("1")
                    ? new Fuzzy(usual.text(), 1)
                    : fuzzy.group(2).equals("2") ? new Fuzzy(usual.text(), 2) : usual;
        }
        return new Word(word);
    }

    /** A year or a range of them, whichever comes first; null where it is neither. */
    static @Nullable Years years(String word) {
        Matcher years = YEARS.matcher(word);
        if (!years.matches()) {
            return null;
        }
        int first = Integer.parseInt(years.group(1));
        int last = years.group(2) == null ? first : Integer.parseInt(years.group(2));
        return new Years(Math.min(first, last), Math.max(first, last));
    }
}
