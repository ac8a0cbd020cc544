package policyarchive.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import policyarchive.document.ActorDocument;
import policyarchive.document.ActorDocuments;
import policyarchive.document.Filter;
import policyarchive.document.ListDocument;
import policyarchive.document.StatementDocuments;
import policyarchive.document.StatementQuery;
import policyarchive.document.TimelineEntry;
import policyarchive.timeline.Timelines;
import policyarchive.vocabulary.ActorKind;
import policyarchive.vocabulary.Stance;
import policyarchive.web.request.Queries;

/** The list of actors and the page of each, with its timeline. */
@Controller
class ActorPages {
    private static final List<String> KNOWN_OF_LIST = List.of("q", "kind", "country", "size", "page");
    private static final List<String> KNOWN_OF_TIMELINE = List.of("stance", "from", "to", "topic", "size", "page");
    private static final int SIGNED = 20;

    private final ActorDocuments actors;
    private final StatementDocuments statements;
    private final Timelines timelines;
    private final TakeAway takeAway;
    private final PageHeads heads;

    ActorPages(
            ActorDocuments actors,
            StatementDocuments statements,
            Timelines timelines,
            TakeAway takeAway,
            PageHeads heads) {
        this.takeAway = takeAway;
        this.heads = heads;
        this.actors = actors;
        this.statements = statements;
        this.timelines = timelines;
    }

    @GetMapping("/actors")
    String actors(@RequestParam MultiValueMap<String, String> parameters, Model model) {
        model.addAttribute("found", actors.list(Queries.actors(parameters)));
        model.addAttribute("address", PageAddress.of(parameters, KNOWN_OF_LIST));
        model.addAttribute("kinds", ActorKind.values());
        return "actors";
    }

    @GetMapping("/actors/{id}")
    String actor(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> parameters,
            HttpServletRequest request,
            Model model) {
        ActorDocument actor = actors.find(id).orElseThrow(() -> new UnknownAddress("actor", id));
        ListDocument<TimelineEntry> found = timelines.ofActor(id, Queries.timelineOfOne(parameters));
        Filter signedByIt = new Filter(List.of(id), List.of());
        model.addAttribute("actor", actor);
        model.addAttribute("found", found);
        model.addAttribute("years", TimelineYear.of(found.items()));
        model.addAttribute("signed", statements.list(new StatementQuery(signedByIt, List.of(), List.of(), 0, SIGNED)));
        PageAddress address = PageAddress.of(parameters, KNOWN_OF_TIMELINE);
        model.addAttribute("address", address);
        model.addAttribute("take", takeAway.timelineOf(actor, address, request));
        model.addAttribute("feed", "/actors/" + actor.id() + "/feed.atom");
        model.addAttribute("stances", Stance.values());
        model.addAttribute("head", heads.actor(actor, request));
        return "actor";
    }
}
