package policyarchive.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import policyarchive.document.SearchDocument.FacetValue;
import policyarchive.search.Facet;
import policyarchive.vocabulary.ActorKind;
import policyarchive.vocabulary.Stance;

/**
 * What a reader can narrow the results by under one heading.
 *
 * @param parameter its name in the address
 * @param values the counted values, the most frequent first
 * @param choices all values there can be, empty where these are names
 * @param field the value in the form's field
 * @param others the further values in force, which the form keeps
 */
record FacetPanel(String parameter, List<Value> values, List<String> choices, String field, List<String> others) {
    /** More are folded away. */
    private static final int SHOWN = 8;

    FacetPanel {
        values = List.copyOf(values);
        choices = List.copyOf(choices);
        others = List.copyOf(others);
    }

    /**
     * A value and what choosing it does.
     *
     * @param chosen whether it is in force
     * @param toggle the link that adds it, or takes it back
     * @param exclude the link that leaves it out
     */
    record Value(String label, long count, boolean chosen, String toggle, String exclude) {}

    /** A panel for each facet, also for those without counted values. */
    static List<FacetPanel> all(Map<String, List<FacetValue>> counted, PageAddress address) {
        List<FacetPanel> panels = new ArrayList<>();
        for (Facet facet : Facet.values()) {
            String parameter = facet.parameter();
            List<Value> values = counted.getOrDefault(parameter, List.of()).stream()
                    .map(value -> value(parameter, value, address))
                    .toList();
            panels.add(new FacetPanel(
                    parameter, values, choices(facet, address), field(facet, address), address.others(parameter)));
        }
        return panels;
    }

    public List<Value> shown() {
        return values.subList(0, Math.min(SHOWN, values.size()));
    }

    public List<Value> more() {
        return values.subList(shown().size(), values.size());
    }

    static Value value(String parameter, FacetValue counted, PageAddress address) {
        boolean chosen = address.has(parameter, counted.value()) || address.has(parameter, counted.label());
        String toggle = chosen
                ? address.without(parameter, List.of(counted.value(), counted.label()))
                : address.with(parameter, counted.value());
        return new Value(
                counted.label(), counted.count(), chosen, toggle, address.with(parameter, "-" + counted.value()));
    }

    private static String field(Facet facet, PageAddress address) {
        String given = address.first(facet.parameter());
        return vocabulary(facet).isEmpty() ? given : given.toUpperCase(Locale.ROOT);
    }

    /** A value left out is no choice of the vocabulary, but the form keeps it as one. */
    private static List<String> choices(Facet facet, PageAddress address) {
        List<String> choices = new ArrayList<>(vocabulary(facet));
        return address.first(facet.parameter()).startsWith("-") ? List.of() : choices;
    }

    private static List<String> vocabulary(Facet facet) {
        return switch (facet) {
            case KIND -> names(ActorKind.values());
            case STANCE -> names(Stance.values());
            default -> List.of();
        };
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }
}
