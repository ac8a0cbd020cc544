package policyarchive.web.api;

import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import policyarchive.document.WholeLists;
import policyarchive.publish.export.Export;
import policyarchive.publish.export.Table;
import policyarchive.search.ArticleSearch;
import policyarchive.search.ClaimSearch;
import policyarchive.timeline.WholeTimelines;
import policyarchive.web.UnknownAddress;
import policyarchive.web.request.Queries;

/** The lists that can be had as files, each by the parameters of the address that shows it page by page. */
@Component
public class ExportedLists {
    private final ArticleSearch articles;
    private final ClaimSearch claims;
    private final WholeLists lists;
    private final WholeTimelines timelines;

    ExportedLists(ArticleSearch articles, ClaimSearch claims, WholeLists lists, WholeTimelines timelines) {
        this.articles = articles;
        this.claims = claims;
        this.lists = lists;
        this.timelines = timelines;
    }

    /** @param list the last part of the address that shows it */
    Export<?> named(String list, MultiValueMap<String, String> parameters) {
        return switch (list) {
            case "articles" -> new Export<>(list, articles.all(Queries.articles(parameters)), Table.articles());
            case "claims" -> new Export<>(list, claims.all(Queries.claims(parameters)), Table.claims());
            case "statements" ->
                new Export<>(list, lists.statements(Queries.statements(parameters)), Table.statements());
            case "actors" -> new Export<>(list, lists.actors(Queries.actors(parameters)), Table.actors());
            case "timeline" -> new Export<>(list, timelines.of(Queries.timeline(parameters)), Table.timeline());
            default -> throw new UnknownAddress("list", list);
        };
    }

    Export<?> timelineOf(String actor, MultiValueMap<String, String> parameters) {
        return new Export<>(
                "timeline-" + actor, timelines.ofActor(actor, Queries.timelineOfOne(parameters)), Table.timeline());
    }
}
