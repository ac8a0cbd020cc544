package policyarchive.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import policyarchive.ArchiveTest;
import policyarchive.archive.RecordFixtures;
import policyarchive.document.Filter;
import policyarchive.document.SearchDocument;
import policyarchive.document.SearchDocument.FacetValue;

/** Holds every count to what a click on it finds. */
@ArchiveTest
class FacetCountsIT {
    @Autowired
    private ArticleSearch search;

    @Autowired
    private IndexUpkeep upkeep;

    @Autowired
    private RecordFixtures records;

    @BeforeEach
    void fillTheArchive() {
        records.clear();
        SearchCorpus.store(records);
        upkeep.awaitIndexed();
    }

    @ParameterizedTest
    @CsvSource({
        "'', STANCE, FOR_ACCESS",
        "'', COUNTRY, SE",
        "door, KIND, PERSON",
        "door, ACTOR, maria-ortega",
        "'', YEAR, 2019",
        "'', SIGNATORY, karl-lindqvist",
        "'', SOURCE, Wire Daily"
    })
    void countsWhatAClickFindsAlsoWhereSomethingIsChosen(String q, Facet chosen, String value) {
        Map<Facet, Filter> filters = Map.of(chosen, new Filter(List.of(value), List.of()));
        SearchDocument found = find(q, filters);
        assertThat(found.total()).isPositive();
        for (Facet facet : FacetCounts.COUNTED) {
            for (FacetValue counted : found.facets().getOrDefault(facet.parameter(), List.of())) {
                Map<Facet, Filter> clicked = new EnumMap<>(filters);
                clicked.put(facet, new Filter(List.of(counted.value()), List.of()));
                assertThat(counted.count())
                        .as("%s %s with %s %s", facet, counted.value(), chosen, value)
                        .isEqualTo(find(q, clicked).total());
            }
        }
        assertThat(found.facets().get(chosen.parameter())).hasSizeGreaterThan(1);
    }

    @Test
    void givesAllValuesOfOneFacet() {
        ArticleQuery query = query("", Map.of(Facet.ACTOR, new Filter(List.of("ida-lund"), List.of())));
        assertThat(search.facet(query, Facet.ACTOR))
                .extracting(FacetValue::label)
                .contains("Ida Lund", "Maria Ortega", "Government of Ruritania");
    }

    private SearchDocument find(String q, Map<Facet, Filter> filters) {
        return search.search(query(q, filters));
    }

    private static ArticleQuery query(String q, Map<Facet, Filter> filters) {
        return new ArticleQuery(q, ArticleQuery.Match.ALL, filters, null, null, ArticleQuery.Sort.NEWEST, 0, 20, null);
    }
}
