package policyarchive.publish.export;

import java.util.Locale;

/** How a list is written out. */
public enum ExportFormat {
    /** RFC 4180 with a header row, UTF-8 without a mark. */
    CSV("text/csv;charset=UTF-8;header=present"),
    /** One JSON object a line. */
    JSONL("application/jsonl;charset=UTF-8");

    private final String contentType;

    ExportFormat(String contentType) {
        this.contentType = contentType;
    }

    /** The media type with its parameters. */
    public String contentType() {
        return contentType;
    }

    /** How names of such files end, without the dot. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }
}
