package policyarchive.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import policyarchive.document.ActorDocument;
import policyarchive.document.ActorDocuments;
import policyarchive.document.ArticleClaims;
import policyarchive.document.ListDocument;
import policyarchive.document.TimelineEntry;
import policyarchive.timeline.Timelines;
import policyarchive.web.request.Queries;

/**
 * Cards that other pages show in a frame: what is said, by whom and when, and the way to the page that proves it. They
 * come without script, forms and cookies.
 */
@Controller
class EmbedPages {
    private static final List<String> FILTERS =
            List.of("actor", "country", "kind", "stance", "from", "to", "topic", "size", "page");

    private final CitedThings things;
    private final ArticleClaims claims;
    private final ActorDocuments actors;
    private final Timelines timelines;

    EmbedPages(CitedThings things, ArticleClaims claims, ActorDocuments actors, Timelines timelines) {
        this.things = things;
        this.claims = claims;
        this.actors = actors;
        this.timelines = timelines;
    }

    @GetMapping("/embed/articles/{id}")
    String article(@PathVariable String id, Model model) {
        model.addAttribute("article", things.findArticle(id));
        return "embed/article";
    }

    @GetMapping("/embed/claims/{id}")
    String claim(@PathVariable String id, Model model) {
        model.addAttribute("item", claims.find(id).orElseThrow(() -> new UnknownAddress("claim", id)));
        return "embed/claim";
    }

    @GetMapping("/embed/actors/{id}/timeline")
    String timelineOf(@PathVariable String id, @RequestParam MultiValueMap<String, String> parameters, Model model) {
        ActorDocument actor = actors.find(id).orElseThrow(() -> new UnknownAddress("actor", id));
        model.addAttribute("actor", actor);
        return timeline(timelines.ofActor(actor.id(), Queries.timelineOfOne(parameters)), parameters, model);
    }

    @GetMapping("/embed/timeline")
    String timeline(@RequestParam MultiValueMap<String, String> parameters, Model model) {
        model.addAttribute("actor", null);
        return timeline(timelines.of(Queries.timeline(parameters)), parameters, model);
    }

    private static String timeline(
            ListDocument<TimelineEntry> found, MultiValueMap<String, String> parameters, Model model) {
        model.addAttribute("found", found);
        model.addAttribute("years", TimelineYear.of(found.items()));
        model.addAttribute("address", PageAddress.of(parameters, FILTERS));
        return "embed/timeline";
    }
}
