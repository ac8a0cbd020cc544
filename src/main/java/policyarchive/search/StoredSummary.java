package policyarchive.search;

import policyarchive.document.ArticleSummary;
import tools.jackson.databind.json.JsonMapper;

/** The form in which the index stores what a list shows of an article, so that lists need no article from the database. */
final class StoredSummary {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private StoredSummary() {}

    static String write(ArticleSummary summary) {
        return JSON.writeValueAsString(summary);
    }

    static ArticleSummary read(String json) {
        return JSON.readValue(json, ArticleSummary.class);
    }
}
