package policyarchive.source;

/** What a file holds at one place: an article to parse, or something that is refused. */
public sealed interface SourceEntry permits SourceDocument, Refusal {
    /** Path of the file; of a zip entry {@code archive.zip!/entry}. */
    String file();
}
