package policyarchive.publish.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import policyarchive.document.ArticleClaim;
import policyarchive.document.Chunks;
import policyarchive.web.Documents;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is written, read by a CSV parser and line by line as JSON. */
class ExportsTests {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String HOSTILE = "=cmd|' /C calc'!A0,\"x\"\r\nsecond; line é 中";

    private final Exports exports = new Exports(JSON);

    @Test
    void writesEveryKindOfListWithAHeaderAndARowEach() throws IOException {
        Documents archive = Documents.saying("Jane \"Q\" Doe, of\nSomewhere");

        assertThat(rows(one(archive.summary()), Table.articles()).getFirst().toMap())
                .containsEntry("id", "doe-speaks")
                .containsEntry("title", "Jane \"Q\" Doe, of\nSomewhere")
                .containsEntry("titleDerived", "true")
                .containsEntry("published", "2020-10-15")
                .containsEntry("publishedBasis", "HEADER")
                .containsEntry("record", "");
        assertThat(rows(one(archive.articleClaim()), Table.claims()).getFirst().toMap())
                .containsEntry("id", "claim-1")
                .containsEntry("articleId", "doe-speaks")
                .containsEntry("statementId", "letter")
                .containsEntry("confidence", "0.9");
        assertThat(rows(one(archive.statement()), Table.statements()).getFirst().toMap())
                .containsEntry("countsStated", "8; 7")
                .containsEntry("signatoryCountries", "GB");
        assertThat(rows(one(archive.actor()), Table.actors()).getFirst().toMap())
                .containsEntry("kind", "PERSON")
                .containsEntry("claimCount", "1");
        List<CSVRecord> timeline = rows(Chunks.of(archive.timeline().items(), part -> part), Table.timeline());
        assertThat(timeline).extracting(row -> row.get("date")).containsExactly("../2020-10-15", "");
    }

    @Test
    void letsNoCellBeAFormula() throws IOException {
        CSVRecord row = rows(one(Documents.saying(HOSTILE).articleClaim()), Table.claims())
                .getFirst();

        assertThat(row.get("articleTitle")).isEqualTo("'" + HOSTILE);
        assertThat(row.get("speakers")).isEqualTo("'" + HOSTILE.replace("; ", ", "));
        for (String start : List.of("=", "+", "-", "@", "\t", "\r", "\n", "\uFF1D")) {
            assertThat(Cell.of(start + "1")).isEqualTo("'" + start + "1");
        }
        assertThat(Cell.of(-1)).isEqualTo("-1");
        assertThat(Cell.of("2020-10")).isEqualTo("2020-10");
    }

    @Test
    void writesAJsonObjectALine() throws IOException {
        Documents archive = Documents.saying(HOSTILE);
        List<String> lines = written(
                        Chunks.of(
                                List.of(1, 2, 3),
                                part -> part.stream()
                                        .map(i -> archive.articleClaim())
                                        .toList()),
                        Table.claims(),
                        ExportFormat.JSONL)
                .lines()
                .toList();

        assertThat(lines).hasSize(3).allSatisfy(line -> {
            JsonNode claim = JSON.readTree(line);
            assertThat(claim.get("articleTitle").asString()).isEqualTo(HOSTILE);
            assertThat(claim.get("id").asString()).isEqualTo("claim-1");
        });
    }

    @Test
    void writesALongListPartByPart() throws IOException {
        int[] largest = {0};
        List<Integer> keys = IntStream.range(0, 2 * Chunks.SIZE + 7).boxed().toList();
        Chunks<ArticleClaim> list = Chunks.of(keys, part -> {
            largest[0] = Math.max(largest[0], part.size());
            return part.stream().map(i -> Documents.plain().articleClaim()).toList();
        });

        assertThat(rows(list, Table.claims())).hasSize(keys.size());
        assertThat(largest[0]).isEqualTo(Chunks.SIZE);
    }

    @Test
    void failsWhereItemsWentMeanwhile() {
        Chunks<ArticleClaim> list =
                Chunks.of(List.of(1, 2), part -> List.of(Documents.plain().articleClaim()));

        assertThatThrownBy(() -> written(list, Table.claims(), ExportFormat.JSONL))
                .isInstanceOf(IncompleteExportException.class)
                .hasMessage("Expected to write out 2 items, but only 1 were left");
    }

    private static <T> Chunks<T> one(T item) {
        return Chunks.of(List.of(item), part -> part);
    }

    private <T> List<CSVRecord> rows(Chunks<T> list, Table<T> table) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = format.parse(new StringReader(written(list, table, ExportFormat.CSV)))) {
            List<CSVRecord> rows = parser.getRecords();
            assertThat(rows).allMatch(CSVRecord::isConsistent);
            return rows;
        }
    }

    private <T> String written(Chunks<T> list, Table<T> table, ExportFormat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exports.write(list, table, format, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
