package policyarchive.ingest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import policyarchive.extract.ExtractedArticle;
import policyarchive.source.ParsedArticle;

/**
 * A document as it was read.
 *
 * @param extracted who said what, null where that was not asked for, or not possible
 * @param notes why not, and what was mended
 */
record Reading(ParsedArticle article, @Nullable ExtractedArticle extracted, List<String> notes) {
    Reading {
        notes = List.copyOf(notes);
    }
}
