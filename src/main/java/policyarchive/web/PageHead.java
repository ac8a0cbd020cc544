package policyarchive.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of itself in its head, to search engines and to those who show a link to it. Templates know it as
 * {@code head}.
 *
 * @param address the one address of the page, whatever it was reached by
 * @param type of Open Graph
 * @param description a sentence or two
 * @param published of an article, where known for certain; null else
 * @param data the same in the terms of schema.org
 */
record PageHead(
        String address,
        String type,
        String description,
        @Nullable String published,
        Map<String, Object> data) {}
