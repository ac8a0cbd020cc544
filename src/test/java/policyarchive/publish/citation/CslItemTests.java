package policyarchive.publish.citation;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import de.undercouch.citeproc.csl.CSLItemData;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is written, held against a JSON Schema of CSL-JSON and read by a processor of the Citation Style Language. */
class CslItemTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final JsonMapper JSON = new JsonMapper();
    private static final Schema SCHEMA = schema();

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"2020-10-15", "2020-10~", "2020", "2019-03/2020-01", "../2020-10", "2020-21", "201X"})
    void writesWhatTheSchemaAllows(String edtf) {
        assertThat(SCHEMA.validate(CslItem.json(Citeds.article("Doors", edtf), TODAY), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void staysWithinTheSchemaWhateverTheText() {
        String json = CslItem.json(Citeds.hostile(), TODAY);

        assertThat(SCHEMA.validate(json, InputFormat.JSON)).isEmpty();
        assertThat(JSON.readTree(json).get(0).get("title").asString()).isEqualTo(Citeds.HOSTILE);
    }

    @Test
    void isRefusedByTheSchemaWhereItIsNoItem() {
        assertThat(SCHEMA.validate("[{\"id\": \"x\", \"type\": \"song-and-dance\"}]", InputFormat.JSON))
                .isNotEmpty();
        assertThat(SCHEMA.validate("[{\"id\": \"x\", \"type\": \"book\", \"colour\": \"red\"}]", InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void isReadBackByAProcessor() {
        Map<String, Object> item = JSON.convertValue(
                JSON.readTree(CslItem.json(Citeds.claim("Open the door"), TODAY))
                        .get(0),
                Map.class);
        CSLItemData read = CSLItemData.fromJson(item);

        assertThat(read.getAuthor()[0].getFamily()).isEqualTo("van Doe");
        assertThat(read.getAuthor()[1].getLiteral()).isEqualTo("Ministry of Doors and Windows");
        assertThat(read.getAbstrct()).isEqualTo("Open the door");
        assertThat(read.getURL()).endsWith("#doe-1");
        assertThat(read.getIssued().getDateParts()).isDeepEqualTo(new int[][] {{2020, 10, 15}});
        assertThat(read.getAccessed().getDateParts()).isDeepEqualTo(new int[][] {{2026, 11, 22}});
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2020-10~; {\"date-parts\":[[2020,10]],\"circa\":true}",
                "2020-10-XX; {\"date-parts\":[[2020,10]]}",
                "2019-03/2020-01; {\"date-parts\":[[2019,3],[2020,1]]}",
                "../2020-10; {\"literal\":\"October 2020 or earlier\"}",
                "2020-21; {\"literal\":\"spring 2020\"}",
            })
    void saysAsMuchOfADateAsIsKnown(String edtf, String issued) {
        JsonNode item = JSON.readTree(CslItem.json(Citeds.article("Doors", edtf), TODAY))
                .get(0);

        assertThat(item.get("issued")).isEqualTo(JSON.readTree(issued));
    }

    private static Schema schema() {
        try (InputStream in = Objects.requireNonNull(CslItemTests.class.getResourceAsStream("csl-json.schema.json"))) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
