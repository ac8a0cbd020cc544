package policyarchive.web.openapi;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.util.StringUtils;
import policyarchive.search.Facet;

/** Adds to what the controllers tell what only words can, and how requests are refused. */
final class OpenApiDescription implements OpenApiCustomizer {
    private final Descriptions words;

    OpenApiDescription(Descriptions words) {
        this.words = words;
    }

    @Override
    public void customise(OpenAPI api) {
        api.setInfo(new Info()
                .title("Encryption Policy Archive")
                .version("1")
                .description(words.operation("/"))
                .license(new License().name("Apache-2.0").identifier("Apache-2.0")));
        api.getServers().forEach(server -> server.setDescription(null));
        ApiPaths.complete(api.getPaths());
        Problems.addTo(api.getComponents());
        api.getPaths().forEach((path, item) -> describe(path, item.getGet()));
        facets(api.getComponents().getSchemas());
        api.getComponents().getSchemas().forEach((name, schema) -> schema.setDescription(words.schema(name)));
    }

    private void describe(String path, Operation operation) {
        operation.setOperationId(id(path));
        operation.setSummary(words.operation(path));
        operation.setTags(List.of(tag(path)));
        Objects.requireNonNullElse(operation.getParameters(), List.<io.swagger.v3.oas.models.parameters.Parameter>of())
                .forEach(parameter -> parameter.setDescription(words.parameter(parameter.getName(), path)));
        ApiResponse answer = operation.getResponses().computeIfAbsent("200", status -> new ApiResponse());
        answer.setDescription("what was asked for");
        String[] types = words.mediaTypes(path);
        if (types.length > 0) {
            answer.setContent(ApiPaths.content(String.join(", ", types), ParameterSchemas.text()));
        }
        refusals(path, operation);
    }

    private static void refusals(String path, Operation operation) {
        boolean asks = operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(parameter -> "query".equals(parameter.getIn()));
        Map<String, String> refusals = new LinkedHashMap<>();
        if (asks) {
            refusals.put("400", "a parameter is not understood");
        }
        if (path.contains("{") || path.equals("/oembed")) {
            refusals.put("404", "the archive holds nothing under this address");
        }
        if (path.endsWith("{hash}")) {
            refusals.put("410", "what was cited under this address has changed since");
        }
        if (path.equals("/oembed")) {
            refusals.put("501", "another format than JSON is asked for");
        }
        refusals.put("default", "the request is refused, or could not be answered");
        refusals.forEach((status, why) -> operation.getResponses().addApiResponse(status, Problems.response(why)));
    }

    /** The map of facets with its names, which are always the same. */
    private static void facets(Map<String, Schema> schemas) {
        Map<String, Schema> found =
                Objects.requireNonNull(schemas.get("SearchDocument")).getProperties();
        Schema<?> facets = Objects.requireNonNull(found.get("facets"));
        Object values = facets.getAdditionalProperties();
        Map<String, Schema> named = new LinkedHashMap<>();
        Arrays.stream(Facet.values())
                .filter(facet -> facet != Facet.SPEAKER)
                .forEach(facet -> named.put(facet.parameter(), (Schema<?>) values));
        facets.setProperties(named);
        facets.setRequired(List.copyOf(named.keySet()));
    }

    /** The address as a name, such as {@code actorsByIdTimeline}. */
    private static String id(String path) {
        String words = Arrays.stream(path.replaceFirst("^/api/", "/").split("[^a-z{}]+", -1))
                .map(word -> word.startsWith("{") ? "by " + word.replaceAll("[{}]", "") : word)
                .collect(Collectors.joining(" "));
        String[] parts = words.strip().split(" ", -1);
        return parts[0]
                + Arrays.stream(parts).skip(1).map(StringUtils::capitalize).collect(Collectors.joining());
    }

    private static String tag(String path) {
        String[] parts = path.split("[/.]", -1);
        return parts[1].equals("api") ? parts[2] : "discovery";
    }
}
