package policyarchive.archive;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import policyarchive.text.Span;
import policyarchive.vocabulary.BlockKind;

/** Stores blocks as {@code PARAGRAPH 0-40,HEADING 42-50}. */
@Converter
class BlockListConverter implements AttributeConverter<List<TextBlock>, String> {
    @Override
    public String convertToDatabaseColumn(@Nullable List<TextBlock> blocks) {
        return blocks == null
                ? ""
                : blocks.stream()
                        .map(b -> "%s %d-%d"
                                .formatted(b.kind(), b.span().start(), b.span().end()))
                        .collect(Collectors.joining(","));
    }

    @Override
    public List<TextBlock> convertToEntityAttribute(@Nullable String column) {
        if (column == null || column.isEmpty()) {
            return List.of();
        }
        return Arrays.stream(column.split(",", -1))
                .map(BlockListConverter::block)
                .toList();
    }

    private static TextBlock block(String text) {
        int space = text.indexOf(' ');
        int dash = text.indexOf('-', space);
        Span span =
                new Span(Integer.parseInt(text.substring(space + 1, dash)), Integer.parseInt(text.substring(dash + 1)));
        return new TextBlock(BlockKind.valueOf(text.substring(0, space)), span);
    }
}
