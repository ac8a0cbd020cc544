package policyarchive.web;

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

    TimelinePages(Timelines timelines) {
        this.timelines = timelines;
    }

    @GetMapping("/timeline")
    String timeline(@RequestParam MultiValueMap<String, String> parameters, Model model) {
        ListDocument<TimelineEntry> found = timelines.of(Queries.timeline(parameters));
        model.addAttribute("found", found);
        model.addAttribute("years", TimelineYear.of(found.items()));
        model.addAttribute("address", PageAddress.of(parameters, KNOWN));
        model.addAttribute("kinds", ActorKind.values());
        model.addAttribute("stances", Stance.values());
        return "timeline";
    }
}
