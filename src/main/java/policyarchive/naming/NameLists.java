package policyarchive.naming;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Reads the lists that lie beside a class as UTF-8 resources. */
public final class NameLists {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private NameLists() {}

    /**
     * The records of a comma-separated list with a header line.
     *
     * @throws IllegalStateException if the resource is not on the class path
     */
    public static List<CSVRecord> records(Class<?> beside, String resource) {
        try (BufferedReader in = open(beside, resource)) {
            return FORMAT.parse(in).getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }

    /**
     * The lines of a list, without blank ones and those that start with {@code #}.
     *
     * @throws IllegalStateException if the resource is not on the class path
     */
    public static List<String> lines(Class<?> beside, String resource) {
        try (BufferedReader in = open(beside, resource)) {
            return in.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }

    /** The words of a list that holds many on a line. */
    public static List<String> words(Class<?> beside, String resource) {
        return lines(beside, resource).stream()
                .flatMap(line -> List.of(line.split(" ")).stream())
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** The values of a cell that holds several, separated by {@code |}. */
    public static List<String> values(String cell) {
        return cell.isBlank() ? List.of() : List.of(cell.split("\\|"));
    }

    private static BufferedReader open(Class<?> beside, String resource) {
        InputStream in = beside.getResourceAsStream(resource);
        if (in == null) {
            throw new IllegalStateException("missing from the class path: " + resource + " beside " + beside.getName());
        }
        return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
}
