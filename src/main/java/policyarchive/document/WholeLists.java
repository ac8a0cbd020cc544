package policyarchive.document;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import policyarchive.archive.ActorLookup;

/** Lists of statements and of actors in their whole length; page and size of a query are not looked at. */
@Service
@Transactional(readOnly = true)
public class WholeLists {
    private final EntityManager entities;
    private final ActorLookup lookup;
    private final StatementDocuments statements;
    private final ActorDocuments actors;

    WholeLists(EntityManager entities, ActorLookup lookup, StatementDocuments statements, ActorDocuments actors) {
        this.entities = entities;
        this.lookup = lookup;
        this.statements = statements;
        this.actors = actors;
    }

    /** In the order of {@link StatementDocuments#list}. */
    public Chunks<StatementDocument> statements(StatementQuery query) {
        List<Long> ids = new StatementListing(query, lookup).ids(entities);
        return Chunks.of(ids, statements::byIds);
    }

    /** In the order of {@link ActorDocuments#list}. */
    public Chunks<ActorDocument> actors(ActorQuery query) {
        List<Long> ids = new ActorListing(query).ids(entities);
        return Chunks.of(ids, actors::byIds);
    }
}
