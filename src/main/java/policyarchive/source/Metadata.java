package policyarchive.source;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import policyarchive.text.Span;

/**
 * What a file says about itself: header lines, front matter, the fields of a record, the {@code meta} elements of a
 * page. The first value of a field counts.
 */
final class Metadata {
    enum Field {
        TITLE,
        SOURCE,
        DATE,
        UPDATED,
        URL,
        LANGUAGE
    }

    /**
     * @param text the value as written
     * @param span where it stands in the source, null where it is no text of it
     * @param header whether it stands in a header line of the text itself
     */
    record Value(String text, @Nullable Span span, boolean header) {}

    /**
     * A name above the text that may be the publisher's.
     *
     * @param span where it stands in the source
     * @param weight how much speaks for it: 3 the words "published in", 2 its form or its place, 1 one of these in part
     */
    record Name(String text, Span span, int weight) {}

    private final Map<Field, Value> values = new EnumMap<>(Field.class);
    private final List<Name> names = new ArrayList<>();
    private final Set<String> authors = new LinkedHashSet<>();

    void put(Field field, Value value) {
        if (!value.text().isBlank()) {
            values.putIfAbsent(field, value);
        }
    }

    Optional<Value> get(Field field) {
        return Optional.ofNullable(values.get(field));
    }

    void addName(Name name) {
        names.add(name);
    }

    List<Name> names() {
        return List.copyOf(names);
    }

    /** Notes whom the line under the headline names as the author. */
    void addAuthor(String name) {
        authors.add(name);
    }

    Set<String> authors() {
        return Set.copyOf(authors);
    }
}
