package policyarchive.web.request;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import policyarchive.search.Facet;

/**
 * The parameters that a kind of request has, in the order in which they are explained. Requests are read through it and
 * described by it, so that neither can know a parameter that the other does not.
 */
public enum ParameterSet {
    NONE(),
    ARTICLES(Stream.of(
                    Stream.of("q"),
                    Arrays.stream(Facet.values()).map(Facet::parameter),
                    Stream.of("from", "to", "match", "sort", "page", "size", "copies", "after"))
            .flatMap(names -> names)
            .toArray(String[]::new)),
    CLAIMS("q", "actor", "stance", "mode", "from", "to", "topic", "page", "size"),
    ACTORS("q", "kind", "country", "page", "size"),
    STATEMENTS("signatory", "signedByAll", "notSignatory", "page", "size"),
    TIMELINE("kind", "country", "actor", "from", "to", "stance", "topic", "page", "size"),
    TIMELINE_OF_ONE("from", "to", "stance", "topic", "page", "size"),
    PAGES("page", "size"),
    SUGGESTIONS("q"),
    CITATION("format"),
    OEMBED("url", "format", "maxwidth", "maxheight");

    /** What chooses a part of a list, and is not looked at where the whole list is given. */
    private static final List<String> PARTS = List.of("page", "size", "after");

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> names;

    ParameterSet(String... names) {
        this.names = List.of(names);
    }

    public List<String> names() {
        return names;
    }

    /** Without those that choose a part of the list. */
    public List<String> ofWholeList() {
        List<String> filters = new ArrayList<>(names);
        filters.removeAll(PARTS);
        return Collections.unmodifiableList(filters);
    }
}
