package policyarchive.archive;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import policyarchive.text.Span;

/** Stores spans as {@code 12-40,52-80}. */
@Converter
class SpanListConverter implements AttributeConverter<List<Span>, String> {
    @Override
    public String convertToDatabaseColumn(@Nullable List<Span> spans) {
        return spans == null
                ? ""
                : spans.stream().map(s -> s.start() + "-" + s.end()).collect(Collectors.joining(","));
    }

    @Override
    public List<Span> convertToEntityAttribute(@Nullable String column) {
        if (column == null || column.isEmpty()) {
            return List.of();
        }
        return Arrays.stream(column.split(",", -1)).map(SpanListConverter::span).toList();
    }

    private static Span span(String text) {
        int dash = text.indexOf('-');
        return new Span(Integer.parseInt(text.substring(0, dash)), Integer.parseInt(text.substring(dash + 1)));
    }
}
