package policyarchive.web.openapi;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How refusals are described: as RFC 9457 problem details, all of one shape. */
final class Problems {
    static final String NAME = "Problem";

    private Problems() {}

    static void addTo(Components components) {
        Map<String, Schema> properties = new LinkedHashMap<>();
        properties.put("title", ParameterSchemas.text().description("the status in words"));
        properties.put("status", integer());
        properties.put("detail", ParameterSchemas.text().description("what is wrong with this request"));
        properties.put("instance", ParameterSchemas.text().description("the address asked for"));
        properties.put("parameter", ParameterSchemas.text().description("the parameter that was not understood"));
        properties.put("given", ParameterSchemas.text().description("its value, shortened where it is long"));
        properties.put("expected", ParameterSchemas.text().description("what would be understood"));
        properties.put(
                "current", ParameterSchemas.text().description("of status 410: the address of what there is now"));
        Schema<?> problem = new Schema<>();
        problem.addType("object");
        problem.setProperties(properties);
        problem.setRequired(List.of("title", "status"));
        components.addSchemas(NAME, problem);
    }

    static ApiResponse response(String description) {
        MediaType problem = new MediaType().schema(new Schema<>().$ref("#/components/schemas/" + NAME));
        return new ApiResponse()
                .description(description)
                .content(new Content().addMediaType("application/problem+json", problem));
    }

    private static Schema<?> integer() {
        Schema<?> schema = new Schema<>();
        schema.addType("integer");
        schema.setDescription("the HTTP status");
        return schema;
    }
}
