package policyarchive.extract.speech;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the word lists that lie beside the classes of this package as resources: lines {@code class: word word …}, and
 * {@code #} before a comment.
 */
public final class WordList {
    private WordList() {}

    /**
     * The words of each class, in the order of the file.
     *
     * @param owner a class of the package the list lies in
     * @param name the file's name
     * @throws UncheckedIOException if it cannot be read
     */
    public static Map<String, List<String>> read(Class<?> owner, String name) {
        try (InputStream in = owner.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing from the class path: " + name);
            }
            Map<String, List<String>> words = new LinkedHashMap<>();
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int colon = line.indexOf(": ");
                if (colon > 0 && line.charAt(0) != '#') {
                    List<String> of = words.computeIfAbsent(line.substring(0, colon), k -> new ArrayList<>());
                    of.addAll(List.of(line.substring(colon + 2).trim().split("\\s+")));
                }
            }
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }
}
