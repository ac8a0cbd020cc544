package policyarchive.publish.structured;

import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Data for programs inside a page: JSON in a script element, which browsers do not run. */
public final class DataBlock {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private DataBlock() {}

    /**
     * The JSON, such that no text in it can end the element or open another: what HTML could take for markup, and the
     * line ends that old scripts know and JSON does not, stand as escapes. They can stand in strings only, where JSON
     * allows each.
     */
    public static String write(Map<?, ?> data) {
        return JSON.writeValueAsString(data)
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }
}
