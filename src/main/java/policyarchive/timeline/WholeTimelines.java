package policyarchive.timeline;

import jakarta.persistence.EntityManager;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import policyarchive.archive.ActorLookup;
import policyarchive.document.Chunks;
import policyarchive.document.TimelineEntry;

/** Timelines in their whole length; page and size of a query are not looked at. */
@Service
@Transactional(readOnly = true)
public class WholeTimelines {
    private final EntityManager entities;
    private final ActorLookup actors;
    private final TimelineEntries entries;

    WholeTimelines(EntityManager entities, ActorLookup actors, TimelineEntries entries) {
        this.entities = entities;
        this.actors = actors;
        this.entries = entries;
    }

    /** The entries of {@link Timelines#ofActor}. */
    public Chunks<TimelineEntry> ofActor(String slug, TimelineQuery query) {
        return all(ActorCondition.one(slug), slug, query);
    }

    /** The entries of {@link Timelines#of}. */
    public Chunks<TimelineEntry> of(TimelineQuery query) {
        return all(ActorCondition.of(query, actors), "", query);
    }

    private Chunks<TimelineEntry> all(ActorCondition whose, String self, TimelineQuery query) {
        return Chunks.of(new Occurrences(whose, query).find(entities), part -> entries.of(part, self));
    }
}
