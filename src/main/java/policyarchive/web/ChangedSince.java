package policyarchive.web;

import java.io.Serial;

/** A version of something that the archive now has in another one. Answered with status 410. */
public final class ChangedSince extends RuntimeException {
    /** The name under which an answer gives the address of what there is now. */
    static final String CURRENT = "current";

    @Serial
    private static final long serialVersionUID = 1L;

    private final String current;

    /**
     * @param what the kind of thing, as a word
     * @param current where it is as it is now, below the address of the archive
     */
    public ChangedSince(String what, String current) {
        super("This %s has changed since it was cited".formatted(what));
        this.current = current;
    }

    /** Where it is as it is now. */
    String current() {
        return current;
    }
}
