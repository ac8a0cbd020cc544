package policyarchive.web.openapi;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import policyarchive.publish.export.ExportFormat;
import policyarchive.web.request.ParameterSet;

/** Addresses that no method of a controller tells by itself: files of lists, versions, the state of the server. */
final class ApiPaths {
    private static final Map<String, ParameterSet> LISTS = new LinkedHashMap<>();
    private static final String FORMAT = ".{format}";

    static {
        LISTS.put("/api/articles", ParameterSet.ARTICLES);
        LISTS.put("/api/claims", ParameterSet.CLAIMS);
        LISTS.put("/api/statements", ParameterSet.STATEMENTS);
        LISTS.put("/api/actors", ParameterSet.ACTORS);
        LISTS.put("/api/timeline", ParameterSet.TIMELINE);
        LISTS.put("/api/actors/{id}/timeline", ParameterSet.TIMELINE_OF_ONE);
    }

    private ApiPaths() {}

    static void complete(Paths paths) {
        paths.keySet().removeIf(path -> path.endsWith(FORMAT));
        LISTS.forEach((list, set) -> {
            for (ExportFormat format : ExportFormat.values()) {
                paths.addPathItem(list + "." + format.ending(), file(operation(paths, list), set, format));
            }
        });
        for (String thing : List.of("/api/articles/{id}", "/api/statements/{id}")) {
            paths.addPathItem(thing + "/versions/{hash}", version(operation(paths, thing)));
        }
        paths.addPathItem("/actuator/health", health());
    }

    private static Operation operation(Paths paths, String path) {
        return Objects.requireNonNull(paths.get(path), path).getGet();
    }

    /** The whole list of an operation. */
    private static PathItem file(Operation list, ParameterSet set, ExportFormat format) {
        String type = format.contentType().split(";", 2)[0];
        ApiResponse answer = new ApiResponse().content(content(type, ParameterSchemas.text()));
        return new PathItem()
                .get(new Operation()
                        .parameters(ReadParameters.with(list.getParameters(), set, set.ofWholeList()))
                        .responses(new ApiResponses().addApiResponse("200", answer)));
    }

    private static PathItem version(Operation current) {
        List<Parameter> parameters = new ArrayList<>(current.getParameters());
        parameters.add(new Parameter().name("hash").in("path").required(true).schema(ParameterSchemas.text()));
        ApiResponses responses = new ApiResponses();
        responses.putAll(current.getResponses());
        return new PathItem().get(new Operation().parameters(parameters).responses(responses));
    }

    private static PathItem health() {
        Schema<?> state = new Schema<>();
        state.addType("object");
        state.setProperties(Map.of("status", ParameterSchemas.text()));
        ApiResponse up = new ApiResponse().content(content("application/json", state));
        return new PathItem()
                .get(new Operation().operationId("health").responses(new ApiResponses().addApiResponse("200", up)));
    }

    /** An answer of some media types whose content is one of them all. */
    static Content content(String types, Schema<?> schema) {
        Content content = new Content();
        Arrays.stream(types.split(", ", -1))
                .forEach(type -> content.addMediaType(type, new MediaType().schema(schema)));
        return content;
    }
}
