package policyarchive.timeline;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import policyarchive.document.ListDocument;
import policyarchive.document.TimelineEntry;

/** What actors did and said in the order of time. */
@Service
@Transactional(readOnly = true)
public class Timelines {

    /** The timeline of one actor; {@code query.actor()} and {@code query.kind()} are not looked at. */
    public ListDocument<TimelineEntry> ofActor(String slug, TimelineQuery query) {
        return new ListDocument<>(0, query.page(), query.size(), List.of(), null);
    }

    /** The timeline of many actors. */
    public ListDocument<TimelineEntry> of(TimelineQuery query) {
        return new ListDocument<>(0, query.page(), query.size(), List.of(), null);
    }
}
