package policyarchive.web;

import java.io.Serial;

/** An address under which the archive holds nothing. Answered with status 404. */
public final class UnknownAddress extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    /**
     * @param what the kind of thing asked for, as a word
     * @param id the id it was asked for by
     */
    public UnknownAddress(String what, String id) {
        super("The archive holds no %s '%s'".formatted(what, id.length() <= 200 ? id : id.substring(0, 200) + "…"));
    }
}
