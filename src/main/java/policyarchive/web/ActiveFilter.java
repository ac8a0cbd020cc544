package policyarchive.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import policyarchive.document.SearchDocument.FacetValue;
import policyarchive.search.Facet;

/**
 * A filter in force.
 *
 * @param parameter its name in the address
 * @param label its value as people read it
 * @param excluded whether it leaves out what it names
 * @param remove the link that lifts it
 */
record ActiveFilter(String parameter, String label, boolean excluded, String remove) {

    /** Everything an address filters by. */
    static List<ActiveFilter> of(PageAddress address, Map<String, List<FacetValue>> facets) {
        List<ActiveFilter> active = new ArrayList<>();
        List<String> names = new ArrayList<>(
                Arrays.stream(Facet.values()).map(Facet::parameter).toList());
        names.addAll(List.of("from", "to"));
        for (String name : names) {
            for (String value : address.all(name)) {
                boolean excluded = value.startsWith("-");
                String bare = excluded ? value.substring(1) : value;
                String label = label(bare, facets.getOrDefault(name, List.of()));
                active.add(new ActiveFilter(name, label, excluded, address.without(name, List.of(value))));
            }
        }
        return active;
    }

    /** An id in the address reads as the name it stands for, where the facet tells. */
    private static String label(String value, List<FacetValue> counted) {
        return counted.stream()
                .filter(candidate -> candidate.value().equalsIgnoreCase(value))
                .map(FacetValue::label)
                .findFirst()
                .orElse(value);
    }
}
