package policyarchive.publish.structured;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * An answer of oEmbed 1.0, type rich.
 *
 * @param html the code that shows the card
 * @param width in CSS pixels
 * @param height in CSS pixels
 */
public record OEmbed(
        String version,
        String type,
        String title,
        @JsonProperty("provider_name") String providerName,
        @JsonProperty("provider_url") String providerUrl,
        @JsonProperty("cache_age") long cacheAge,
        String html,
        int width,
        int height) {
    private static final String PROVIDER = "Encryption Policy Archive";
    private static final long SECONDS_OF_A_DAY = 86_400;

    /** @param site where the archive is, without a slash at its end */
    public static OEmbed of(Frame frame, String site) {
        return new OEmbed(
                "1.0",
                "rich",
                frame.title(),
                PROVIDER,
                site + "/",
                SECONDS_OF_A_DAY,
                frame.html(),
                frame.width(),
                frame.height());
    }
}
