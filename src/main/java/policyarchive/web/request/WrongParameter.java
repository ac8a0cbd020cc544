package policyarchive.web.request;

import java.io.Serial;

/** A request parameter whose value cannot be understood. Answered with status 400. */
public final class WrongParameter extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final int SHOWN = 200;

    private final String parameter;
    private final String given;
    private final String expected;

    /**
     * @param parameter its name
     * @param given its value as given
     * @param expected what would be understood, as words that follow "expected"
     */
    public WrongParameter(String parameter, String given, String expected) {
        super("Parameter '%s': expected %s, but was given '%s'".formatted(parameter, expected, shorten(given)));
        this.parameter = parameter;
        this.given = shorten(given);
        this.expected = expected;
    }

    public String parameter() {
        return parameter;
    }

    /** The value, shortened where it is long. */
    public String given() {
        return given;
    }

    public String expected() {
        return expected;
    }

    private static String shorten(String value) {
        return value.length() <= SHOWN ? value : value.substring(0, SHOWN) + "…";
    }
}
