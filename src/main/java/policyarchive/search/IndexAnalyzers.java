package policyarchive.search;

import jakarta.persistence.EntityManagerFactory;
import org.apache.lucene.analysis.Analyzer;
import org.hibernate.search.backend.lucene.LuceneBackend;
import org.hibernate.search.mapper.orm.Search;

/** The analyzers of {@link EnglishAnalysis} as the index has them. */
record IndexAnalyzers(EntityManagerFactory entities) {
    Analyzer stems() {
        return named(EnglishAnalysis.ENGLISH);
    }

    Analyzer asWritten() {
        return named(EnglishAnalysis.UNSTEMMED);
    }

    private Analyzer named(String name) {
        return Search.mapping(entities)
                .backend()
                .unwrap(LuceneBackend.class)
                .analyzer(name)
                .orElseThrow();
    }
}
