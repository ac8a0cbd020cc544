package policyarchive.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the table in docs/search.md to how queries are read. */
class QueryLanguageTableTests {
    record Row(String typed, String readAs) {}

    @ParameterizedTest
    @MethodSource("rows")
    void readsAsTheTableSays(Row row) {
        assertThat(QueryReader.read(row.typed()).readAs()).isEqualTo(row.readAs());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void readsItsOwnReadingTheSameAgain(Row row) {
        assertThat(QueryReader.read(row.readAs()).readAs()).isEqualTo(row.readAs());
    }

    @Test
    void showsEachField() throws IOException {
        List<String> typed = rows().map(Row::typed).toList();
        assertThat(QueryField.values())
                .allSatisfy(field ->
                        assertThat(typed).anySatisfy(row -> assertThat(row).containsIgnoringCase(field.name() + ":")));
    }

    static Stream<Row> rows() throws IOException {
        return Files.readAllLines(Path.of("docs/search.md")).stream()
                .filter(line -> line.startsWith("| `"))
                .map(line -> line.split("\\|", -1))
                .map(cells -> new Row(code(cells[1]), code(cells[2])));
    }

    private static String code(String cell) {
        return cell.strip().replace("`", "");
    }
}
