package policyarchive.publish.structured;

import org.springframework.web.util.HtmlUtils;

/**
 * The code by which another page shows a card of the archive.
 *
 * @param address of the card
 * @param title for those who do not see the frame
 * @param width in CSS pixels
 * @param height in CSS pixels
 */
public record Frame(String address, String title, int width, int height) {

    /** An inline frame, for any HTML page. */
    public String html() {
        return "<iframe src=\"%s\" title=\"%s\" width=\"%d\" height=\"%d\" loading=\"lazy\"></iframe>"
                .formatted(HtmlUtils.htmlEscape(address), HtmlUtils.htmlEscape(title), width, height);
    }
}
