package policyarchive.source;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
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

    private final Map<Field, Value> values = new EnumMap<>(Field.class);

    void put(Field field, Value value) {
        if (!value.text().isBlank()) {
            values.putIfAbsent(field, value);
        }
    }

    Optional<Value> get(Field field) {
        return Optional.ofNullable(values.get(field));
    }
}
