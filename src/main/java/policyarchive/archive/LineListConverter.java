package policyarchive.archive;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Stores sentences one a line. */
@Converter
class LineListConverter implements AttributeConverter<List<String>, String> {
    @Override
    public String convertToDatabaseColumn(@Nullable List<String> lines) {
        return lines == null ? "" : String.join("\n", lines);
    }

    @Override
    public List<String> convertToEntityAttribute(@Nullable String column) {
        return column == null || column.isEmpty() ? List.of() : column.lines().toList();
    }
}
