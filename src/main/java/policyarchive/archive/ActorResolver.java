package policyarchive.archive;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** Finds, for everybody that articles name, the one actor of the archive they are. */
@Component
public class ActorResolver {
    private final Actors actors;

    ActorResolver(Actors actors) {
        this.actors = actors;
    }

    /**
     * A directory for one batch of articles, within one transaction. It loads in two queries all actors that any of
     * these may be, and further ones when they are asked for.
     */
    public ActorDirectory directory(Collection<ActorSighting> expected) {
        ActorDirectory directory = new ActorDirectory(actors);
        directory.load(expected);
        return directory;
    }

    /** Removes those of these actors that no article speaks of any more. */
    public void forgetUnused(Collection<Actor> candidates) {
        if (candidates.isEmpty()) {
            return;
        }
        List<Long> ids = new ArrayList<>(candidates.stream().map(Actor::getId).toList());
        actors.deleteAll(actors.findUnused(ids));
    }
}
