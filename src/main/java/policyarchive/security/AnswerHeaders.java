package policyarchive.security;

import java.util.Map;

/** The headers of every answer, for those that are made before the filters hear of the request. */
public final class AnswerHeaders {
    /** What may be done here, for the header {@code Allow}. */
    public static final String READING = "GET, HEAD";

    /** By name. */
    public static final Map<String, String> ALL = Map.of(
            "Content-Security-Policy", SecurityConfiguration.CONTENT_SECURITY_POLICY,
            "Permissions-Policy", SecurityConfiguration.PERMISSIONS_POLICY,
            "Referrer-Policy", "same-origin",
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY");

    private AnswerHeaders() {}
}
