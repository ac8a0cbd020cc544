package policyarchive.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import policyarchive.document.ListDocument;
import policyarchive.document.TimelineEntry;
import policyarchive.timeline.Timelines;
import policyarchive.vocabulary.ActorKind;
import policyarchive.vocabulary.Stance;
import policyarchive.web.request.Queries;

/** The timeline of many actors. */
@Controller
class TimelinePages {
    private static final List<String> KNOWN =
            List.of("actor", "country", "kind", "stance", "from", "to", "topic", "size", "page");

    private final Timelines timelines;
    private final TakeAway takeAway;

    TimelinePages(Timelines timelines, TakeAway takeAway) {
        this.timelines = timelines;
        this.takeAway = takeAway;
    }

    @GetMapping("/timeline")
    String timeline(@RequestParam MultiValueMap<String, String> parameters, HttpServletRequest request, Model model) {
        PageAddress address = PageAddress.of(parameters, KNOWN);
        ListDocument<TimelineEntry> found = timelines.of(Queries.timeline(parameters));
        model.addAttribute("found", found);
        model.addAttribute("years", TimelineYear.of(found.items()));
        model.addAttribute("address", address);
        model.addAttribute("take", takeAway.timeline(address, request));
        model.addAttribute("kinds", ActorKind.values());
        model.addAttribute("stances", Stance.values());
        return "timeline";
    }
}
