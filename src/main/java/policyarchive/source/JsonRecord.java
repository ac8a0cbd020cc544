package policyarchive.source;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import policyarchive.source.Metadata.Field;
import policyarchive.source.Metadata.Value;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One record of a JSON Lines file: {@code {"id", "title", "text", "published", "source", "url"}}, {@code text} required.
 *
 * @param fields its values as strings; missing and null ones are left out
 */
record JsonRecord(Map<String, String> fields) {
    private static final int DEEPEST = 20;
    private static final List<String> CONTENT = List.of("title", "text", "source", "url");
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxStringLength(SourceReader.LARGEST)
                            .build())
                    .build())
            .build();

    /** @throws SourceException if the bytes are no JSON object with a {@code text} */
    static JsonRecord read(SourceDocument document) {
        return read(document.file(), "record " + document.record(), document.bytes());
    }

    static JsonRecord read(String file, String place, byte[] bytes) {
        JsonNode node;
        try {
            node = JSON.readTree(Decoder.decode(bytes).text());
        } catch (JacksonException e) {
            throw new SourceException(
                    file, place, "broken JSON (%s); expected one object a line".formatted(e.getOriginalMessage()));
        }
        if (node == null || !node.isObject()) {
            throw new SourceException(file, place, "no JSON object; expected {\"text\": …}");
        }
        Map<String, String> fields = new LinkedHashMap<>();
        node.properties().forEach(p -> {
            if (p.getValue().isString() || p.getValue().isNumber()) {
                fields.put(p.getKey(), p.getValue().asString());
            }
        });
        if (fields.getOrDefault("text", "").isBlank()) {
            throw new SourceException(file, place, "a record without \"text\"; expected {\"text\": …}");
        }
        return new JsonRecord(fields);
    }

    @Nullable
    String get(String name) {
        return fields.get(name);
    }

    String text() {
        return fields.getOrDefault("text", "");
    }

    Draft draft() {
        Metadata metadata = new Metadata();
        put(metadata, Field.TITLE, "title");
        put(metadata, Field.DATE, "published");
        put(metadata, Field.SOURCE, "source");
        put(metadata, Field.URL, "url");
        put(metadata, Field.LANGUAGE, "language");
        Draft text = Draft.of(text());
        return new Draft(text.plain(), text.kinds(), false, metadata, List.of());
    }

    private void put(Metadata metadata, Field field, String name) {
        String value = fields.get(name);
        if (value != null) {
            metadata.put(field, new Value(value, null, false));
        }
    }

    /** SHA-256 over title, text, source and url, each with its length before it. */
    String contentHash() {
        StringBuilder all = new StringBuilder();
        for (String name : CONTENT) {
            String value = fields.get(name);
            all.append(value == null ? "-" : value.length() + ":" + value).append('\n');
        }
        return Digest.sha256(all.toString().getBytes(StandardCharsets.UTF_8));
    }
}
