package policyarchive.web.api;

import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import policyarchive.document.ListDocument;
import policyarchive.document.TimelineEntry;
import policyarchive.timeline.Timelines;
import policyarchive.web.request.ParameterSet;
import policyarchive.web.request.Queries;
import policyarchive.web.request.Reads;

/** The timeline of many actors, governments and their people where nobody else is asked for. */
@RestController
class TimelineController {
    private final Timelines timelines;

    TimelineController(Timelines timelines) {
        this.timelines = timelines;
    }

    @GetMapping("/api/timeline")
    @Reads(ParameterSet.TIMELINE)
    ListDocument<TimelineEntry> timeline(@RequestParam MultiValueMap<String, String> parameters) {
        return timelines.of(Queries.timeline(parameters));
    }
}
