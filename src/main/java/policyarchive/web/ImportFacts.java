package policyarchive.web;

import java.time.Instant;
import java.util.List;
import policyarchive.archive.Article;

/**
 * What is known of an article's import.
 *
 * @param at when it was first imported
 * @param notes what was mended on the way
 */
record ImportFacts(Instant at, List<String> notes) {
    ImportFacts {
        notes = List.copyOf(notes);
    }

    static ImportFacts of(Article article) {
        return new ImportFacts(article.getImportedAt(), article.getNotes());
    }
}
