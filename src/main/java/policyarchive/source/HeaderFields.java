package policyarchive.source;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import policyarchive.source.Metadata.Field;
import policyarchive.text.Span;

/**
 * A line {@code Title: …} above a text.
 *
 * @param field what it states, null where it is of no use here (tags, sections)
 * @param value where its value stands in the line
 */
record HeaderFields(@Nullable Field field, Span value) {
    private static final Map<String, Field> KEYS = Map.ofEntries(
            Map.entry("title", Field.TITLE),
            Map.entry("headline", Field.TITLE),
            Map.entry("source", Field.SOURCE),
            Map.entry("publisher", Field.SOURCE),
            Map.entry("publication", Field.SOURCE),
            Map.entry("published in", Field.SOURCE),
            Map.entry("newspaper", Field.SOURCE),
            Map.entry("outlet", Field.SOURCE),
            Map.entry("site", Field.SOURCE),
            Map.entry("website", Field.SOURCE),
            Map.entry("date", Field.DATE),
            Map.entry("published", Field.DATE),
            Map.entry("publication date", Field.DATE),
            Map.entry("date of publication", Field.DATE),
            Map.entry("date published", Field.DATE),
            Map.entry("date issued", Field.DATE),
            Map.entry("release date", Field.DATE),
            Map.entry("first published", Field.DATE),
            Map.entry("issued", Field.DATE),
            Map.entry("issued on", Field.DATE),
            Map.entry("released", Field.DATE),
            Map.entry("published on", Field.DATE),
            Map.entry("posted", Field.DATE),
            Map.entry("posted on", Field.DATE),
            Map.entry("updated", Field.UPDATED),
            Map.entry("last updated", Field.UPDATED),
            Map.entry("last modified", Field.UPDATED),
            Map.entry("url", Field.URL),
            Map.entry("link", Field.URL),
            Map.entry("address", Field.URL),
            Map.entry("permalink", Field.URL),
            Map.entry("canonical", Field.URL),
            Map.entry("language", Field.LANGUAGE),
            Map.entry("lang", Field.LANGUAGE));

    private static final Pattern FORM = Pattern.compile(
            "(?i)(?<key>title|headline|source|publisher|publication(?: date)?|newspaper|outlet|site|website|date(?:"
                + " published| issued| of publication)?|release date|first published|published(?: on| in)?|issued(?:"
                + " on)?|released|posted(?: on)?|updated|last updated|last"
                + " modified|url|link|address|permalink|canonical|language|lang|author|authors|by|byline|writer|tags|category|categories|section|keywords)"
                + "\\s?:\\s*(?<value>.*)");

    /** Reads a line; null where it is no such line. */
    static @Nullable HeaderFields of(String line) {
        Matcher m = FORM.matcher(line);
        return m.matches()
                ? new HeaderFields(
                        KEYS.get(m.group("key").toLowerCase(Locale.ROOT)), new Span(m.start("value"), m.end("value")))
                : null;
    }

    boolean isDate() {
        return field == Field.DATE || field == Field.UPDATED;
    }
}
