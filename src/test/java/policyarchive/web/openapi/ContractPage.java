package policyarchive.web.openapi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What docs/api.md promises: its table of addresses, and the objects written out above it. */
final class ContractPage {
    private static final Path FILE = Path.of("docs/api.md");
    private static final String TABLE = "| address | parameters | gives |\n|---|---|---|\n";
    private static final Pattern OBJECT = Pattern.compile("\\*\\*(\\w+)\\*\\*\\n```\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern ADDRESS = Pattern.compile("`(/[^`]+)`");
    private static final Pattern NAME = Pattern.compile("`([A-Za-z]+)`");
    private static final String FILES = "`.jsonl`";
    private static final Set<String> PARTS = Set.of("page", "size", "after");

    /** The objects by name. */
    final Map<String, Shape> objects = new LinkedHashMap<>();

    /** The rows of the table by address. */
    final LinkedHashMap<String, Row> rows = new LinkedHashMap<>();

    /**
     * One address.
     *
     * @param parameters of its query, by name
     * @param gives what the table says that it gives
     */
    record Row(Set<String> parameters, String gives) {}

    ContractPage() throws IOException {
        String page = Files.readString(FILE);
        Matcher object = OBJECT.matcher(page);
        while (object.find()) {
            objects.put(object.group(1), shape(object.group(2)));
        }
        String table = page.substring(page.indexOf(TABLE) + TABLE.length());
        List<String> lines = table.substring(0, table.indexOf("\n\n")).lines().toList();
        lines.forEach(this::row);
        lines.forEach(line -> files(line.substring(2)));
    }

    private void row(String line) {
        String[] cells = line.substring(2, line.length() - 2).split("(?<=\\s)\\|\\s", 3);
        if (!cells[0].contains(FILES)) {
            boolean again = cells[2].startsWith("the same, over");
            String gives = again ? rows.lastEntry().getValue().gives() : cells[2];
            all(ADDRESS, cells[0]).forEach(address -> rows.put(address, new Row(parameters(cells[1]), gives)));
        }
    }

    /** Every list as a file, by the parameters of the list but those that choose a part of it. */
    private void files(String line) {
        String addresses = line.split("(?<=\\s)\\|\\s", 3)[0];
        for (String address : addresses.contains(FILES) ? all(ADDRESS, addresses) : List.<String>of()) {
            String list = address.replace(".csv", "");
            Set<String> filters = new TreeSet<>(rowOf(list).parameters());
            filters.removeAll(PARTS);
            List.of(".csv", ".jsonl").forEach(ending -> rows.put(list + ending, new Row(filters, "a file")));
        }
    }

    private Row rowOf(String address) {
        return Objects.requireNonNull(rows.get(address), address);
    }

    private Set<String> parameters(String cell) {
        Set<String> names = new TreeSet<>(all(NAME, cell));
        all(ADDRESS, cell).forEach(same -> names.addAll(rowOf(same).parameters()));
        return names;
    }

    /** An object as one list in braces, or in columns, a name and what it is in turn, parted by two spaces or more. */
    private static Shape shape(String block) {
        String text = block.strip();
        if (text.startsWith("{")) {
            return Shape.read(text);
        }
        Map<String, Shape> fields = new LinkedHashMap<>();
        for (String line : text.replaceAll("\\n\\s+", " ").lines().toList()) {
            List<String> columns = new ArrayList<>(Arrays.asList(line.split(" {2,}", -1)));
            for (int i = 0; i < columns.size(); i += 2) {
                fields.put(columns.get(i), Shape.read(i + 1 < columns.size() ? columns.get(i + 1) : ""));
            }
        }
        return new Shape(fields);
    }

    static List<String> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toList());
    }
}
