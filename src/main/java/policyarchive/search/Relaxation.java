package policyarchive.search;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Another question that asks for less.
 *
 * @param term what is left out, where it is one term
 * @param query the question
 */
record Relaxation(Kind kind, @Nullable String term, ArticleQuery query) {
    enum Kind {
        WITHOUT_TERM,
        ANY_WORD,
        WITHOUT_QUOTES,
        SPELT_ALIKE,
        WITHOUT_EXCLUSIONS,
        WITHOUT_FILTERS;

        /** As the JSON has it. */
        String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
