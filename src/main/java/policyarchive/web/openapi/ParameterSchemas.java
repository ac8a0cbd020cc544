package policyarchive.web.openapi;

import io.swagger.v3.oas.models.media.Schema;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import policyarchive.publish.citation.CitationFormat;
import policyarchive.search.ArticleQuery;
import policyarchive.web.request.ParameterSet;

/** Which values a parameter takes. */
final class ParameterSchemas {
    private ParameterSchemas() {}

    static Schema<?> of(String name, ParameterSet set) {
        return switch (name) {
            case "page" -> number(0);
            case "size" -> number(1);
            case "maxwidth", "maxheight" -> number(100);
            case "match" -> choice(names(ArticleQuery.Match.values()));
            case "sort" -> choice(names(ArticleQuery.Sort.values()));
            case "copies" -> choice(List.of("all", "once"));
            case "topic" -> choice(List.of("encryption", "all"));
            case "format" -> choice(set == ParameterSet.CITATION ? names(CitationFormat.values()) : List.of("json"));
            case "q", "from", "to", "after", "url" -> text();
            default -> many();
        };
    }

    static Schema<?> text() {
        return typed("string");
    }

    private static Schema<?> number(int least) {
        Schema<?> schema = typed("integer");
        schema.setMinimum(java.math.BigDecimal.valueOf(least));
        return schema;
    }

    private static Schema<?> choice(List<String> values) {
        Schema<Object> schema = new Schema<>();
        schema.addType("string");
        schema.setEnum(List.copyOf(values));
        return schema;
    }

    private static Schema<?> many() {
        Schema<?> schema = typed("array");
        schema.setItems(text());
        return schema;
    }

    private static Schema<?> typed(String type) {
        Schema<?> schema = new Schema<>();
        schema.addType(type);
        return schema;
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values)
                .map(value -> value.name().toLowerCase(Locale.ROOT))
                .toList();
    }
}
