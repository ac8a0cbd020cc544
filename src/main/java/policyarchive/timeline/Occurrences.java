package policyarchive.timeline;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import policyarchive.timeline.Occurrence.Type;
import policyarchive.vocabulary.Stance;

/**
 * The two database queries behind a timeline, whatever its length. A statement stands once, for all who signed it. A
 * claim stands by itself unless it is part of a statement that one of those looked at signed: then the statement's
 * entry stands for it.
 */
final class Occurrences {
    private static final String STATEMENTS = """
        select s.id, s.date.earliest, s.date.latest from Statement s
        where exists (select 1 from Signature g join g.actor a where g.report.statement = s%s)\
        """;

    private static final String CLAIMS = """
        select c.id,
          case when c.date.edtf is not null then c.date.earliest
            when s.date.edtf is not null then s.date.earliest end,
          case when c.date.edtf is not null then c.date.latest
            when s.date.edtf is not null then s.date.latest else r.published.latest end
        from Claim c join c.article r left join c.statement s
        where exists (select 1 from Claim d join d.speakers a where d = c%1$s)
        and not exists (select 1 from Signature g join g.actor a where g.report.statement = s%1$s)\
        """;

    private static final String CLAIM_OF_STATEMENT = "exists (select 1 from Claim c where c.statement = s%s)";

    private final ActorCondition actors;
    private final TimelineQuery query;

    Occurrences(ActorCondition actors, TimelineQuery query) {
        this.actors = actors;
        this.query = query;
    }

    /** In the order of time. */
    List<Occurrence> find(EntityManager entities) {
        return Stream.concat(
                        find(entities, STATEMENTS.formatted(actors.jpql()) + ofStatement(), Type.STATEMENT),
                        find(entities, CLAIMS.formatted(actors.jpql()) + ofClaim(), Type.CLAIM))
                .filter(occurrence -> occurrence.mayLieBetween(query.from(), query.to()))
                .sorted(Occurrence.ORDER)
                .toList();
    }

    /** A statement is about what its claims are about, and takes their sides; without claims it is let pass. */
    private String ofStatement() {
        String topic = query.allTopics()
                ? ""
                : " and (not %s or %s)"
                        .formatted(
                                CLAIM_OF_STATEMENT.formatted(""),
                                CLAIM_OF_STATEMENT.formatted(" and c.onTopic = true"));
        String wanted = query.stance().include().isEmpty()
                ? ""
                : " and " + CLAIM_OF_STATEMENT.formatted(" and c.stance in :stances");
        String unwanted = query.stance().exclude().isEmpty()
                ? ""
                : " and not " + CLAIM_OF_STATEMENT.formatted(" and c.stance in :otherStances");
        return topic + wanted + unwanted;
    }

    private String ofClaim() {
        String topic = query.allTopics() ? "" : " and c.onTopic = true";
        String wanted = query.stance().include().isEmpty() ? "" : " and c.stance in :stances";
        String unwanted = query.stance().exclude().isEmpty() ? "" : " and c.stance not in :otherStances";
        return topic + wanted + unwanted;
    }

    private Stream<Occurrence> find(EntityManager entities, String jpql, Type type) {
        TypedQuery<Object[]> typed = entities.createQuery(jpql, Object[].class);
        actors.parameters().forEach(typed::setParameter);
        stances(typed, "stances", query.stance().include());
        stances(typed, "otherStances", query.stance().exclude());
        return typed.getResultStream()
                .map(row -> new Occurrence(type, (Long) row[0], (LocalDate) row[1], (LocalDate) row[2]));
    }

    private static void stances(TypedQuery<?> typed, String parameter, List<String> names) {
        if (!names.isEmpty()) {
            typed.setParameter(parameter, Constants.named(Stance.class, names));
        }
    }
}
