package policyarchive.publish.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.springframework.stereotype.Component;
import policyarchive.document.Chunks;
import tools.jackson.databind.json.JsonMapper;

/** Writes lists of any length, never holding more than one part of them. */
@Component
public class Exports {
    private final JsonMapper json;

    public Exports(JsonMapper json) {
        this.json = json;
    }

    /**
     * Writes the whole list and leaves the stream open.
     *
     * @throws IncompleteExportException where there are fewer items in the end than there were in the beginning
     * @throws IOException where the stream takes no more
     */
    public <T> void write(Chunks<T> list, Table<T> table, ExportFormat format, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        long written = format == ExportFormat.CSV ? csv(list, table, writer) : jsonLines(list, writer);
        writer.flush();
        if (written != list.total()) {
            throw new IncompleteExportException(written, list.total());
        }
    }

    private static <T> long csv(Chunks<T> list, Table<T> table, Writer writer) throws IOException {
        CSVPrinter printer = new CSVPrinter(writer, CSVFormat.RFC4180);
        printer.printRecord(table.header());
        long written = 0;
        for (List<T> part = list.next(); part != null; part = list.next()) {
            for (T item : part) {
                printer.printRecord(table.row(item));
            }
            written += part.size();
        }
        return written;
    }

    private <T> long jsonLines(Chunks<T> list, Writer writer) throws IOException {
        long written = 0;
        for (List<T> part = list.next(); part != null; part = list.next()) {
            for (T item : part) {
                writer.write(json.writeValueAsString(item));
                writer.write('\n');
            }
            written += part.size();
        }
        return written;
    }
}
