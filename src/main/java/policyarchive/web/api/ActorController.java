package policyarchive.web.api;

import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import policyarchive.document.ActorDocument;
import policyarchive.document.ActorDocuments;
import policyarchive.document.ListDocument;
import policyarchive.document.TimelineEntry;
import policyarchive.timeline.Timelines;
import policyarchive.web.UnknownAddress;
import policyarchive.web.request.ParameterSet;
import policyarchive.web.request.Queries;
import policyarchive.web.request.Reads;

/** Actors and the timeline of each. */
@RestController
class ActorController {
    private final ActorDocuments actors;
    private final Timelines timelines;

    ActorController(ActorDocuments actors, Timelines timelines) {
        this.actors = actors;
        this.timelines = timelines;
    }

    @GetMapping("/api/actors")
    @Reads(ParameterSet.ACTORS)
    ListDocument<ActorDocument> actors(@RequestParam MultiValueMap<String, String> parameters) {
        return actors.list(Queries.actors(parameters));
    }

    @GetMapping("/api/actors/{id}")
    ActorDocument actor(@PathVariable String id) {
        return actors.find(id).orElseThrow(() -> new UnknownAddress("actor", id));
    }

    @GetMapping("/api/actors/{id}/timeline")
    @Reads(ParameterSet.TIMELINE_OF_ONE)
    ListDocument<TimelineEntry> timeline(
            @PathVariable String id, @RequestParam MultiValueMap<String, String> parameters) {
        return timelines.ofActor(actor(id).id(), Queries.timelineOfOne(parameters));
    }
}
