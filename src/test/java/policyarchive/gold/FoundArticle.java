package policyarchive.gold;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the importer found in one article, in the terms of the measures.
 *
 * @param file name of the file; with {@code #} and the record's id for a record
 * @param published EDTF
 * @param text the cleaned text
 */
public record FoundArticle(
        String file,
        @Nullable String title,
        boolean titleDerived,
        @Nullable String source,
        @Nullable String published,
        String text,
        List<FoundActor> actors,
        List<FoundStatement> statements,
        List<FoundClaim> claims,
        List<FoundReference> references) {

    /** Stands for an article of which there is no output. */
    static FoundArticle none(String file) {
        return new FoundArticle(file, null, false, null, null, "", List.of(), List.of(), List.of(), List.of());
    }

    /** Whether there is output of this article. */
    boolean exists() {
        return !text.isEmpty();
    }

    /** An actor; {@code kind} as the contract spells it, {@code country} ISO 3166-1 alpha-2. */
    public record FoundActor(
            String name, String kind, @Nullable String country, List<String> forms, List<String> roles) {
        Set<String> names() {
            return Spelling.names(name, forms);
        }
    }

    /** Who signed, by name. */
    public record FoundStatement(List<String> signatories) {}

    /** A claim; {@code start} and {@code end} count UTF-16 units of the cleaned text. */
    public record FoundClaim(List<String> speakers, String mode, String stance, String text, int start, int end) {}

    /** A cited address and its number. */
    public record FoundReference(@Nullable Integer number, String url) {}
}
