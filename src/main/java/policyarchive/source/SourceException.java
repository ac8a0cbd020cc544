package policyarchive.source;

import org.jspecify.annotations.Nullable;

/** An input that cannot be taken as an article. The message names the file, the place in it and what was expected. */
public final class SourceException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String file;
    private final @Nullable String place;
    private final String reason;

    /**
     * @param file the path of the input
     * @param place line, record or entry in it, null for the whole file
     * @param reason what is wrong and what was expected
     */
    public SourceException(String file, @Nullable String place, String reason) {
        super(place == null ? file + ": " + reason : file + ", " + place + ": " + reason);
        this.file = file;
        this.place = place;
        this.reason = reason;
    }

    /** The same as an entry of a report. */
    public Refusal refusal() {
        return new Refusal(file, place, reason);
    }
}
