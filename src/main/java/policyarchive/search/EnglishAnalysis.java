package policyarchive.search;

import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;

/**
 * How words are compared. Words are split by Unicode's rules (UAX 29), so that "end-to-end" reads as "end to end";
 * case, accents and possessives do not count; {@link #ENGLISH} also takes Porter's stems. Stop words stay in the index,
 * for phrases need them.
 */
final class EnglishAnalysis implements LuceneAnalysisConfigurer {
    static final String ENGLISH = "english";
    static final String UNSTEMMED = "unstemmed";
    /** Whole values whatever the case. */
    static final String ANY_CASE = "anyCase";

    @Override
    public void configure(LuceneAnalysisConfigurationContext context) {
        context.analyzer(ENGLISH)
                .custom()
                .tokenizer("standard")
                .tokenFilter("englishPossessive")
                .tokenFilter("lowercase")
                .tokenFilter("asciiFolding")
                .tokenFilter("porterStem");
        context.analyzer(UNSTEMMED)
                .custom()
                .tokenizer("standard")
                .tokenFilter("englishPossessive")
                .tokenFilter("lowercase")
                .tokenFilter("asciiFolding");
        context.normalizer(ANY_CASE).custom().tokenFilter("lowercase");
    }
}
