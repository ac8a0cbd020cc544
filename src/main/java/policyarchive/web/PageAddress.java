package policyarchive.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;
import policyarchive.document.SearchDocument.Relaxation;
import policyarchive.search.Facet;

/**
 * The state of a page as its address keeps it. Templates make the links to neighbouring states from it: each is
 * relative to the page, with the parameters encoded.
 *
 * @param parameters of the request that the page knows, without blank values
 */
record PageAddress(Map<String, List<String>> parameters) {
    private static final String PAGE = "page";
    private static final String AFTER = "after";
    private static final String SIZE = "size";
    /** What narrows a search beside its words. */
    private static final Set<String> NARROWING = Stream.concat(
                    Stream.of("from", "to"), Arrays.stream(Facet.values()).map(Facet::parameter))
            .collect(Collectors.toUnmodifiableSet());

    PageAddress {
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    }

    /** The address of a request, kept to the parameters that the page knows, in their order. */
    static PageAddress of(MultiValueMap<String, String> given, List<String> known) {
        Map<String, List<String>> kept = new LinkedHashMap<>();
        for (String name : known) {
            List<String> values = given.getOrDefault(name, List.of()).stream()
                    .map(String::strip)
                    .filter(value -> !value.isEmpty())
                    .toList();
            if (!values.isEmpty()) {
                kept.put(name, values);
            }
        }
        return new PageAddress(kept);
    }

    /** All values of a parameter. */
    public List<String> all(String name) {
        return parameters.getOrDefault(name, List.of());
    }

    /** The first value of a parameter, empty where there is none. */
    public String first(String name) {
        List<String> values = all(name);
        return values.isEmpty() ? "" : values.getFirst();
    }

    /** The values of a parameter after the first. */
    public List<String> others(String name) {
        List<String> values = all(name);
        return values.size() < 2 ? List.of() : values.subList(1, values.size());
    }

    /** Whether a parameter has this value, whatever the case. */
    public boolean has(String name, String value) {
        return all(name).stream().anyMatch(value::equalsIgnoreCase);
    }

    /** This state with one more value, on the first page. */
    public String with(String name, String value) {
        Map<String, List<String>> changed = changed();
        List<String> values = new ArrayList<>(all(name));
        values.add(value);
        changed.put(name, values);
        return link(changed);
    }

    /** This state without some values of a parameter, whatever their case, on the first page. */
    public String without(String name, List<String> values) {
        Map<String, List<String>> changed = changed();
        changed.put(
                name,
                all(name).stream()
                        .filter(held -> values.stream().noneMatch(held::equalsIgnoreCase))
                        .toList());
        return link(changed);
    }

    /** This state with one value in the place of all others of the parameter, on the first page. */
    public String only(String name, String value) {
        Map<String, List<String>> changed = changed();
        changed.put(name, List.of(value));
        return link(changed);
    }

    /** The address of a question that asks for less: these words, with or without the filters of this state. */
    public String relaxed(Relaxation less) {
        Map<String, List<String>> changed = changed();
        if (!less.filtered()) {
            changed.keySet().removeAll(NARROWING);
        }
        changed.put("q", List.of(less.q()));
        changed.put("match", List.of(less.match()));
        return link(changed);
    }

    /** This state on another page, from 0. */
    public String page(int number) {
        Map<String, List<String>> changed = changed();
        if (number > 0) {
            changed.put(PAGE, List.of(Integer.toString(number)));
        }
        return link(changed);
    }

    /** This state further on than pages reach. */
    public String after(String token) {
        Map<String, List<String>> changed = changed();
        changed.put(AFTER, List.of(token));
        return link(changed);
    }

    /** The filters of this state, for the address that gives the whole list: no page and no size. */
    public String whole() {
        Map<String, List<String>> filters = changed();
        filters.remove(SIZE);
        return filters.isEmpty() ? "" : link(filters);
    }

    /** This very state, empty where it has no parameters. */
    public String state() {
        return parameters.isEmpty() ? "" : link(parameters);
    }

    /** The feed of what comes in under these filters. */
    public String feed() {
        Map<String, List<String>> filters = changed();
        filters.keySet().removeAll(List.of(SIZE, "sort"));
        return filters.isEmpty() ? "" : link(filters);
    }

    private Map<String, List<String>> changed() {
        Map<String, List<String>> changed = new LinkedHashMap<>(parameters);
        changed.keySet().removeAll(List.of(PAGE, AFTER));
        return changed;
    }

    private static String link(Map<String, List<String>> parameters) {
        UriComponentsBuilder link = UriComponentsBuilder.newInstance();
        parameters.forEach((name, values) ->
                values.forEach(value -> link.queryParam(name, UriUtils.encode(value, StandardCharsets.UTF_8))));
        String query = link.build(true).toUriString();
        return query.isEmpty() ? "?" : query;
    }
}
