package policyarchive.web.request;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Where the archive is, as whoever asks has reached it. */
public final class SiteAddress {
    private SiteAddress() {}

    /** Such as {@code https://archive.example}, without a slash at its end. */
    public static String of(HttpServletRequest request) {
        return ServletUriComponentsBuilder.fromContextPath(request).build().toUriString();
    }
}
