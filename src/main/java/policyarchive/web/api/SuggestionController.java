package policyarchive.web.api;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriUtils;
import policyarchive.document.Suggestion;
import policyarchive.search.Suggestions;
import policyarchive.web.request.ParameterSet;
import policyarchive.web.request.Queries;
import policyarchive.web.request.Reads;

/** What people may be about to type. */
@RestController
class SuggestionController {
    private final Suggestions suggestions;

    SuggestionController(Suggestions suggestions) {
        this.suggestions = suggestions;
    }

    /** Suggestions for what was typed. */
    record SuggestionDocument(String q, List<SuggestedPage> items) {}

    /**
     * A page that is suggested.
     *
     * @param address below the root of the archive
     * @param count how many articles it leads to
     */
    record SuggestedPage(String kind, String text, String address, long count) {}

    @GetMapping("/api/suggest")
    @Reads(ParameterSet.SUGGESTIONS)
    SuggestionDocument suggest(@RequestParam MultiValueMap<String, String> parameters) {
        String q = Queries.typed(parameters);
        return new SuggestionDocument(
                q,
                suggestions.of(q).stream()
                        .map(found ->
                                new SuggestedPage(found.kind().name(), found.text(), address(found), found.count()))
                        .toList());
    }

    private static String address(Suggestion found) {
        String id = UriUtils.encode(found.id(), StandardCharsets.UTF_8);
        return switch (found.kind()) {
            case QUERY -> "/search?q=" + id;
            case ACTOR -> "/actors/" + id;
            case STATEMENT -> "/statements/" + id;
            case ARTICLE -> "/articles/" + id;
        };
    }
}
