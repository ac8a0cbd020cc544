package policyarchive.source;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import policyarchive.edtf.DateFinder;
import policyarchive.edtf.DateMention;
import policyarchive.text.Span;

/**
 * A line below a text that says when it was published or changed: "This article was first published on 3 May 2021".
 *
 * @param date where the date stands in the line
 * @param update whether it is the date of a change
 */
record FooterLine(Span date, boolean update) {
    private static final int LONGEST = 300;
    private static final Pattern FORM = Pattern.compile(
            "(?i)(?:this|the) (?:article|story|post|piece|interview|essay|column|statement|report) (?:was )?(?:first"
                + " |originally"
                + " )?(?:published|posted|appeared|printed|ran|issued)\\b.{0,200}|(?:first|originally|date)?\\s?published\\b.{0,80}|last"
                + " (?:updated|modified)\\b.{0,80}");

    /** Reads a line; null where it says no such thing. */
    static @Nullable FooterLine of(String line) {
        if (line.length() > LONGEST || !FORM.matcher(line).matches()) {
            return null;
        }
        List<DateMention> dates = DateFinder.find(line, null);
        boolean update = line.toLowerCase(Locale.ROOT).startsWith("last");
        return dates.isEmpty() ? null : new FooterLine(dates.getFirst().span(), update);
    }
}
