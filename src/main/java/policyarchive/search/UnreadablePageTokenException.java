package policyarchive.search;

/** The {@code after} of a request is none that an answer of the archive gave as {@code next}. */
public final class UnreadablePageTokenException extends RuntimeException {
    UnreadablePageTokenException(String token) {
        super("after: expected the 'next' of an earlier answer, not '"
                + token.substring(0, Math.min(token.length(), 40)) + "'");
    }
}
