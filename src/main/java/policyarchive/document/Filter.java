package policyarchive.document;

import java.util.List;

/**
 * The values one facet is narrowed to.
 *
 * @param include any of these; none means no restriction
 * @param exclude none of these
 */
public record Filter(List<String> include, List<String> exclude) {
    public static final Filter NONE = new Filter(List.of(), List.of());

    public Filter {
        include = List.copyOf(include);
        exclude = List.copyOf(exclude);
    }

    /** Reads parameter values: one with {@code -} before it excludes, blank ones say nothing. */
    public static Filter of(List<String> values) {
        List<String> said =
                values.stream().map(String::strip).filter(v -> !v.isEmpty()).toList();
        return new Filter(
                said.stream().filter(v -> !v.startsWith("-")).toList(),
                said.stream()
                        .filter(v -> v.startsWith("-") && v.length() > 1)
                        .map(v -> v.substring(1))
                        .toList());
    }

    public boolean isEmpty() {
        return include.isEmpty() && exclude.isEmpty();
    }
}
