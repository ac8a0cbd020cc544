package policyarchive.publish.citation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import policyarchive.edtf.EdtfDate;

/**
 * What a reference needs to know of an article, a statement or a claim.
 *
 * @param key names it in a bibliography: letters, digits and hyphens of ASCII
 * @param authors in their order, none where nothing names them
 * @param genre what it is, in words, null where the kind says it
 * @param container the publication it appeared in, null where nothing names one
 * @param date as uncertain as it is, null where nothing dates it
 * @param language ISO 639-1
 * @param address where the archive answers with this very content
 * @param words the words of a claim, null for others
 * @param notes further facts, a sentence each
 */
public record Citable(
        Kind kind,
        String key,
        String title,
        List<CitedName> authors,
        @Nullable String genre,
        @Nullable String container,
        @Nullable EdtfDate date,
        String language,
        String address,
        @Nullable String words,
        List<String> notes) {
    /** What is cited. */
    public enum Kind {
        ARTICLE,
        STATEMENT,
        CLAIM
    }

    /** The name of the archive in references. */
    static final String ARCHIVE = "Encryption Policy Archive";

    public Citable {
        authors = List.copyOf(authors);
        notes = List.copyOf(notes);
    }
}
