package policyarchive.document;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import policyarchive.archive.ActorLookup;

/** The database queries behind one list of statements. */
final class StatementListing {
    private final StatementQuery query;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    StatementListing(StatementQuery query, ActorLookup actors) {
        this.query = query;
        if (!query.signatory().include().isEmpty()) {
            signedBy("exists", actors.slugs(query.signatory().include()));
        }
        query.signedByAll().stream().distinct().forEach(each -> signedBy("exists", actors.slugs(List.of(each))));
        List<String> not = new ArrayList<>(query.signatory().exclude());
        not.addAll(query.notSignatory());
        if (!not.isEmpty()) {
            signedBy("not exists", actors.slugs(not));
        }
    }

    long count(EntityManager entities) {
        return with(entities.createQuery("select count(s) from Statement s" + where(), Long.class))
                .getSingleResult();
    }

    /** Database ids. */
    List<Long> page(EntityManager entities) {
        return ordered(entities)
                .setFirstResult(Math.multiplyExact(query.page(), query.size()))
                .setMaxResults(query.size())
                .getResultList();
    }

    /** Database ids of the whole list. */
    List<Long> ids(EntityManager entities) {
        return ordered(entities).getResultList();
    }

    private TypedQuery<Long> ordered(EntityManager entities) {
        String order = " order by s.date.earliest desc nulls last, s.slug";
        return with(entities.createQuery("select s.id from Statement s" + where() + order, Long.class));
    }

    private void signedBy(String quantifier, Collection<String> slugs) {
        String name = "signers" + parameters.size();
        conditions.add(quantifier + " (select 1 from Signature g where g.report.statement = s and g.actor.slug in :"
                + name + ")");
        parameters.put(name, slugs);
    }

    private String where() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    private <T> TypedQuery<T> with(TypedQuery<T> typed) {
        parameters.forEach(typed::setParameter);
        return typed;
    }
}
