package policyarchive.web.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;
import policyarchive.ArchiveTest;
import policyarchive.archive.RecordFixtures;
import policyarchive.search.IndexUpkeep;
import policyarchive.search.SearchCorpus;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Holds together what docs/api.md promises, what OpenAPI describes, and what is answered. */
@ArchiveTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OpenApiIT {
    private static final Pattern SHAPE = Pattern.compile("^([^`]*)`([\\[{].*?)`");
    private static final Pattern PART = Pattern.compile("\\ban? (\\w+) is `(\\{.*?})`");
    private static final Pattern OBJECT = Pattern.compile("^(items: )?(article|actor|statement|claim)\\b(.*)");
    private static final Shape LIST = Shape.read("{total, page, size, items, next}");

    @Autowired
    private WebApplicationContext application;

    @Autowired
    private RecordFixtures records;

    @Autowired
    private IndexUpkeep upkeep;

    private MockMvcTester mvc;
    private ContractPage contract;
    private JsonNode api;

    @BeforeAll
    void read() throws IOException {
        records.clear();
        SearchCorpus.store(records);
        upkeep.awaitIndexed();
        mvc = MockMvcTester.from(application);
        contract = new ContractPage();
        api = json("/v3/api-docs");
    }

    @Test
    void isOpenApi31() {
        assertThat(api.get("openapi").stringValue()).startsWith("3.1");
    }

    @Test
    void knowsTheAddressesOfTheContractAndNoOthers() {
        assertThat(api.get("paths").propertyNames()).containsExactlyInAnyOrderElementsOf(contract.rows.keySet());
    }

    @Test
    void knowsTheParametersOfEachAddress() {
        contract.rows.forEach((address, row) -> {
            Set<String> described = new TreeSet<>();
            Set<String> inPath = new TreeSet<>();
            for (JsonNode parameter : operation(address).path("parameters")) {
                boolean query = parameter.get("in").stringValue().equals("query");
                (query ? described : inPath).add(parameter.get("name").stringValue());
                assertThat(parameter.path("description").asString())
                        .as("%s: %s", address, parameter)
                        .isNotEmpty();
            }
            assertThat(described).as(address).isEqualTo(row.parameters());
            assertThat(inPath)
                    .as(address)
                    .isEqualTo(new TreeSet<>(ContractPage.all(Pattern.compile("\\{(\\w+)}"), address)));
        });
    }

    @Test
    void knowsTheFieldsOfEachObject() {
        Map<String, String> unheld = new LinkedHashMap<>();
        contract.rows.forEach((address, row) -> {
            JsonNode schema = operation(address).at("/responses/200/content/application~1json/schema");
            if (!schema.isMissingNode() && !hold(address, row.gives(), resolve(schema))) {
                unheld.put(address, row.gives());
            }
        });
        assertThat(unheld.keySet())
                .containsExactlyInAnyOrder(
                        "/api/articles/{id}/versions/{hash}",
                        "/api/statements/{id}/versions/{hash}",
                        "/actuator/health");
    }

    @Test
    void givesVersionsAsTheThingsThemselves() {
        for (String thing : new String[] {"/api/articles/{id}", "/api/statements/{id}"}) {
            assertThat(operation(thing + "/versions/{hash}").at("/responses/200/content"))
                    .isEqualTo(operation(thing).at("/responses/200/content"));
        }
    }

    @Test
    void saysWhatEverythingIsAndHowItIsRefused() {
        for (JsonNode path : api.get("paths")) {
            JsonNode operation = path.get("get");
            assertThat(operation.path("summary").asString())
                    .as(operation.toString())
                    .isNotEmpty();
            assertThat(operation
                            .at("/responses/default/content/application~1problem+json/schema/$ref")
                            .asString())
                    .isEqualTo("#/components/schemas/Problem");
        }
        for (Map.Entry<String, JsonNode> schema : api.at("/components/schemas").properties()) {
            assertThat(schema.getValue().path("description").asString())
                    .as(schema.getKey())
                    .isNotEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/api/articles, /api/articles?q=door",
        "/api/articles, /api/articles?q=zebra+door",
        "/api/articles/{id}, /api/articles/ministers-write-to-chatter",
        "/api/articles/{id}, /api/articles/hidden-doors-explained",
        "/api/articles/{id}/similar, /api/articles/ministers-write-to-chatter/similar",
        "/api/articles/{id}/figures, /api/articles/ministers-write-to-chatter/figures",
        "/api/actors, /api/actors",
        "/api/actors/{id}, /api/actors/maria-ortega",
        "/api/actors/{id}/timeline, /api/actors/maria-ortega/timeline?topic=all",
        "/api/timeline, /api/timeline?topic=all&kind=PERSON",
        "/api/statements, /api/statements",
        "/api/statements/{id}, /api/statements/open-letter-to-chatter",
        "/api/claims, /api/claims?topic=all",
        "/oembed, /oembed?url=http://localhost/articles/hidden-doors-explained"
    })
    void describesWhatIsAnswered(String path, String address) {
        ObjectNode schema = (ObjectNode) operation(path)
                .at("/responses/200/content/application~1json/schema")
                .deepCopy();
        schema.set("components", api.get("components"));

        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(schema.toString(), InputFormat.JSON)
                        .validate(json(address).toString(), InputFormat.JSON))
                .isEmpty();
    }

    /** Whether the table tells the fields; then they must be those of the schema. */
    private boolean hold(String address, String gives, JsonNode schema) {
        Matcher shape = SHAPE.matcher(gives);
        Matcher object = OBJECT.matcher(gives);
        if (shape.find()) {
            JsonNode part = shape.group(1).contains("items") ? items(address, schema) : schema;
            same(address, Shape.read(shape.group(2)), part);
            PART.matcher(gives)
                    .results()
                    .forEach(named -> same(
                            address, Shape.read(named.group(2)), resolve(part.at("/properties/" + named.group(1)))));
            return true;
        }
        if (object.find()) {
            same(
                    address,
                    named(object.group(2), object.group(3)),
                    object.group(1) == null ? schema : items(address, schema));
            return true;
        }
        return false;
    }

    private Shape named(String name, String more) {
        if (!name.equals("claim")) {
            return object(name);
        }
        Map<String, Shape> fields = new LinkedHashMap<>(
                Objects.requireNonNull(object("article").fields().get("claims")).fields());
        ContractPage.all(Pattern.compile("`(\\w+)`"), more).forEach(field -> fields.put(field, Shape.read("")));
        return new Shape(fields);
    }

    private Shape object(String name) {
        return Objects.requireNonNull(contract.objects.get(name), name);
    }

    private JsonNode items(String address, JsonNode list) {
        same(address, LIST, list);
        return resolve(list.at("/properties/items"));
    }

    private void same(String where, @Nullable Shape given, JsonNode schema) {
        Shape promised = Objects.requireNonNull(given, where);
        assertThat(schema.path("properties").propertyNames())
                .as(where)
                .containsExactlyInAnyOrderElementsOf(promised.fields().keySet());
        promised.fields().forEach((name, field) -> {
            if (!field.isPlain()) {
                same(where + " " + name, field, resolve(schema.at("/properties/" + name)));
            }
        });
    }

    /** The object that a schema is in the end: of lists an item, of what may be null what it is else. */
    private JsonNode resolve(JsonNode schema) {
        if (schema.has("$ref")) {
            return resolve(api.at(schema.get("$ref").stringValue().substring(1)));
        }
        if (schema.has("anyOf")) {
            return resolve(schema.get("anyOf").get(0));
        }
        return schema.has("items") ? resolve(schema.get("items")) : schema;
    }

    private JsonNode operation(String address) {
        return api.get("paths").path(address).path("get");
    }

    private JsonNode json(String address) {
        return JsonMapper.shared()
                .readTree(assertThat(mvc.get().uri(address))
                        .hasStatusOk()
                        .bodyText()
                        .actual());
    }
}
