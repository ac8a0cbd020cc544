package policyarchive.publish.feed;

import java.util.List;
import java.util.stream.Collectors;

/** What crawlers are asked to leave alone (RFC 9309): the endless combinations of filters, and what programs ask for. */
public final class Robots {
    /** The first covers every address with parameters, for those that know the star; the rest is for all. */
    private static final List<String> LEFT_ALONE = List.of(
            "/*?",
            "/search",
            "/articles?",
            "/claims?",
            "/actors?",
            "/statements?",
            "/timeline?",
            "/api/",
            "/embed/",
            "/oembed",
            "/v3/",
            "/swagger-ui",
            "/actuator");

    private Robots() {}

    /**
     * The file.
     *
     * @param site where the archive is, without a slash at its end
     */
    public static String write(String site) {
        return LEFT_ALONE.stream()
                .map(path -> "Disallow: " + path + "\n")
                .collect(Collectors.joining("", "User-agent: *\n", "\nSitemap: " + site + "/sitemap.xml\n"));
    }
}
