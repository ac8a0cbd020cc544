package policyarchive.publish.structured;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A thing in JSON-LD, property by property; what is not known of it is not said. */
final class Node {
    private final Map<String, Object> properties = new LinkedHashMap<>();

    /**
     * @param type a term of schema.org
     * @param id the address that names it everywhere
     */
    Node(String type, String id) {
        this(type);
        properties.put("@id", id);
    }

    /** A thing without a name of its own. */
    Node(String type) {
        properties.put("@type", type);
    }

    Node with(String property, @Nullable Object value) {
        if (value != null && !(value instanceof Collection<?> many && many.isEmpty())) {
            properties.put(property, value instanceof Node node ? node.properties : value);
        }
        return this;
    }

    /** Nothing but the name of a thing that is described elsewhere. */
    static Map<String, Object> reference(String id) {
        return Map.of("@id", id);
    }

    Map<String, Object> properties() {
        return properties;
    }
}
