package policyarchive.web.openapi;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says of each record that all its fields are always there, and which of them may be null. */
final class RecordFields implements ModelConverter {
    private static final String REFERENCE = "#/components/schemas/";
    private static final String NULL = "null";

    @Override
    @SuppressWarnings("rawtypes")
    public @Nullable Schema resolve(AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        if (!chain.hasNext()) {
            return null;
        }
        Schema<?> schema = chain.next().resolve(type, context, chain);
        Class<?> java = Json.mapper().constructType(type.getType()).getRawClass();
        if (schema != null && java.isRecord()) {
            Schema<?> model = schema.get$ref() == null
                    ? schema
                    : context.getDefinedModels().get(schema.get$ref().substring(REFERENCE.length()));
            if (model != null && model.getProperties() != null) {
                complete(model, java);
            }
        }
        return schema;
    }

    private static void complete(Schema<?> model, Class<?> java) {
        Map<String, Schema> properties = model.getProperties();
        model.setRequired(List.copyOf(properties.keySet()));
        properties.replaceAll((name, property) -> component(java, name)
                .filter(RecordFields::isNullable)
                .<Schema>map(nullable -> orNull(property))
                .orElse(property));
    }

    /** The component of this name, also in what is written out in its place. */
    private static Optional<RecordComponent> component(Class<?> java, String name) {
        RecordComponent[] components = java.getRecordComponents();
        return Arrays.stream(components)
                .filter(component -> component.getName().equals(name))
                .findFirst()
                .or(() -> Arrays.stream(components)
                        .filter(component -> component.getAccessor().isAnnotationPresent(JsonUnwrapped.class))
                        .flatMap(component -> component(component.getType(), name).stream())
                        .findFirst());
    }

    private static boolean isNullable(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static Schema<?> orNull(Schema<?> property) {
        if (property.getAnyOf() != null) {
            // Written out in the place of a record that has been here before.
            return property;
        }
        if (property.get$ref() == null) {
            property.addType(NULL);
            return property;
        }
        Schema<?> nothing = new Schema<>();
        nothing.addType(NULL);
        Schema<?> either = new Schema<>();
        either.setName(property.getName());
        either.setAnyOf(List.of(new Schema<>().$ref(property.get$ref()), nothing));
        return either;
    }
}
