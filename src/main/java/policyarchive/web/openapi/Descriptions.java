package policyarchive.web.openapi;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** What is said of operations, parameters and objects, from {@code openapi.properties}. */
final class Descriptions {
    private static final String FILE = "/policyarchive/web/openapi.properties";

    private static final String LIST = "ListDocument";

    private final Properties words = new Properties();

    Descriptions() {
        try (InputStream file = Descriptions.class.getResourceAsStream(FILE)) {
            words.load(new InputStreamReader(Objects.requireNonNull(file, FILE), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What an address gives, null where nobody has said it yet. */
    @Nullable
    String operation(String path) {
        return words.getProperty("operation." + path);
    }

    /** The media types of an answer that is no JSON object, empty for all others. */
    String[] mediaTypes(String path) {
        String given = words.getProperty("answer." + path, "");
        return given.isEmpty() ? new String[0] : given.split(", ", -1);
    }

    /** What a parameter does at an address, or wherever it is known. */
    @Nullable
    String parameter(String name, String path) {
        return words.getProperty("parameter." + name + path, words.getProperty("parameter." + name));
    }

    /** What an object is; all pages of lists are alike. */
    @Nullable
    String schema(String name) {
        return words.getProperty(name.startsWith(LIST) ? "schema." + LIST : "schema." + name);
    }
}
