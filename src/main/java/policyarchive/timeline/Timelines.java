package policyarchive.timeline;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import policyarchive.archive.ActorLookup;
import policyarchive.document.ListDocument;
import policyarchive.document.TimelineEntry;

/**
 * What actors signed and said in the order of time, oldest first: by the earliest day a date may mean, by the latest
 * where its start is open, undated last.
 */
@Service
@Transactional(readOnly = true)
public class Timelines {
    private final EntityManager entities;
    private final ActorLookup actors;
    private final TimelineEntries entries;

    Timelines(EntityManager entities, ActorLookup actors, TimelineEntries entries) {
        this.entities = entities;
        this.actors = actors;
        this.entries = entries;
    }

    /** The timeline of one actor; {@code query.actor()}, {@code kind()} and {@code country()} are not looked at. */
    public ListDocument<TimelineEntry> ofActor(String slug, TimelineQuery query) {
        return list(ActorCondition.one(slug), slug, query);
    }

    /**
     * The timeline of many actors: those asked for by name, kind and country, and where neither name nor kind is asked,
     * governments, their agencies and who holds an office of theirs.
     */
    public ListDocument<TimelineEntry> of(TimelineQuery query) {
        return list(ActorCondition.of(query, actors), "", query);
    }

    private ListDocument<TimelineEntry> list(ActorCondition whose, String self, TimelineQuery query) {
        List<Occurrence> all = new Occurrences(whose, query).find(entities);
        long from = Math.min((long) query.page() * query.size(), all.size());
        long to = Math.min(from + query.size(), all.size());
        List<Occurrence> page = all.subList((int) from, (int) to);
        return new ListDocument<>(
                all.size(),
                query.page(),
                query.size(),
                entries.of(page, self),
                to < all.size() ? String.valueOf(query.page() + 1) : null);
    }
}
