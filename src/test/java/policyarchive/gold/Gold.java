package policyarchive.gold;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** A file of articles annotated by hand; the fields are explained in {@code gold/README.md} of the test resources. */
public record Gold(List<GoldArticle> articles) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .withConfigOverride(
                    List.class, list -> list.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .build();

    /**
     * Reads a gold file.
     *
     * @throws UncheckedIOException if the file cannot be read
     */
    public static Gold read(Path file) {
        try {
            return JSON.readValue(Files.readString(file), Gold.class);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the gold file " + file, e);
        }
    }
}
