package policyarchive.search;

import java.util.Locale;

/** What results can be filtered by and are counted by. Parameters are named as {@link #parameter()} says. */
public enum Facet {
    ACTOR,
    SPEAKER,
    SIGNATORY,
    COUNTRY,
    KIND,
    SOURCE,
    STANCE,
    YEAR;

    /** The name of the request parameter and of the facet in answers. */
    public String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }
}
