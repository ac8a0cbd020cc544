package policyarchive.ingest;

import org.jspecify.annotations.Nullable;

/**
 * Something the importer of a file should know.
 *
 * @param refused whether the input was refused; otherwise it was taken, but something was mended or is worth noting
 * @param path the input's path, beginning as it was given; of a zip entry {@code archive.zip!/entry}
 * @param place line or record in it, null for the whole input
 * @param reason what is the matter
 */
public record ReportLine(
        boolean refused, String path, @Nullable String place, String reason) {

    /** The line as it is printed, on one line whatever the path holds. */
    public String text() {
        String where = place == null ? path : path + ", " + place;
        String line = (refused ? "refused " : "noted ") + where + ": " + reason;
        StringBuilder printable = new StringBuilder(line.length());
        line.codePoints().map(c -> Character.isISOControl(c) ? '\uFFFD' : c).forEach(printable::appendCodePoint);
        return printable.toString();
    }
}
