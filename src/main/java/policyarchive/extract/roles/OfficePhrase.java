package policyarchive.extract.roles;

import org.jspecify.annotations.Nullable;
import policyarchive.extract.words.ArticleWords.Range;

/**
 * An office as a sentence names it: {@code former US Attorney General}, {@code Europol’s executive director}.
 *
 * @param range all words of the phrase, country and organisation included
 * @param title the words of the title alone
 * @param organisation the words that name the organisation, null where none do
 * @param organisationOf what the office's own title says of its organisation ({@code Home Secretary}), null where
 *     nothing
 * @param country ISO 3166-1 alpha-2, null where unknown
 * @param sector what kind of office it is, as in {@code offices.csv}
 * @param plural whether several hold it ("Senators A and B")
 */
public record OfficePhrase(
        Range range,
        Range title,
        @Nullable Range organisation,
        @Nullable String organisationOf,
        @Nullable String country,
        String sector,
        boolean plural) {
    /** This and the office that follows it after "and", held by one person. */
    OfficePhrase with(OfficePhrase other) {
        return new OfficePhrase(
                new Range(range.from(), other.range.to()),
                new Range(title.from(), other.title.to()),
                organisation == null ? other.organisation : organisation,
                organisationOf == null ? other.organisationOf : organisationOf,
                country == null ? other.country : country,
                other.sector,
                false);
    }
}
