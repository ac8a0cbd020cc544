package policyarchive.search.query;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What {@code field:value} can ask. */
public enum QueryField {
    /** Words of the title. */
    TITLE,
    /** Words of the text. */
    TEXT,
    /** Words of the publisher's name. */
    SOURCE,
    /** Who is named, by id, name, alias or words of these. */
    ACTOR,
    /** Who said something. */
    SPEAKER,
    /** Who signed a statement that is reported. */
    SIGNATORY,
    /** The country of who said something, by code or name. */
    COUNTRY,
    /** The kind of who said something. */
    KIND,
    /** The stance of what was said. */
    STANCE,
    /** The year, or {@code 2019..2021}. */
    YEAR;

    /** The field of this name, whatever the case. */
    static Optional<QueryField> named(String name) {
        return Arrays.stream(values())
                .filter(field -> field.name().equalsIgnoreCase(name))
                .findFirst();
    }

    /** The name as it is typed. */
    String typed() {
        return name().toLowerCase(Locale.ROOT);
    }
}
