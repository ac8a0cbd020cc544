package policyarchive.timeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import policyarchive.archive.ActorLookup;
import policyarchive.vocabulary.ActorKind;

/**
 * Whose timeline it is, as a condition on an actor {@code a}.
 *
 * @param jpql empty, or beginning with {@code and}
 * @param parameters by the names used in it
 */
record ActorCondition(String jpql, Map<String, Object> parameters) {
    /**
     * Governments, their agencies, and who holds an office of a state: one that an article gives a country to, or one
     * of a title that no private body bestows. Titles: English usage for members of governments and their law officers.
     */
    private static final String GOVERNMENTS = """
        (a.kind in (GOVERNMENT, AGENCY) or a.kind = PERSON and exists (
         select 1 from ActorRole o where o.actor = a and (o.country is not null
         or lower(o.title) like '%minister%' or lower(o.title) like '%attorney general%'
         or lower(o.title) like '%home secretary%' or lower(o.title) like '%foreign secretary%'
         or lower(o.title) like '%secretary of state%' or lower(o.title) like '%ambassador%')))\
        """;

    static ActorCondition one(String slug) {
        return new ActorCondition(" and a.slug = :slug", Map.of("slug", slug));
    }

    /** As asked; where neither actor nor kind is asked, governments and those who act for them. */
    static ActorCondition of(TimelineQuery query, ActorLookup actors) {
        Builder condition = new Builder();
        condition.in(
                "a.slug in",
                actors.slugs(query.actor().include()),
                query.actor().include());
        condition.in(
                "a.slug not in",
                actors.slugs(query.actor().exclude()),
                query.actor().exclude());
        condition.in("a.kind in", kinds(query.kind().include()), query.kind().include());
        condition.in(
                "a.kind not in", kinds(query.kind().exclude()), query.kind().exclude());
        condition.in(
                "a.country in",
                capitals(query.country().include()),
                query.country().include());
        condition.in(
                "coalesce(a.country, '') not in",
                capitals(query.country().exclude()),
                query.country().exclude());
        boolean whoever =
                query.actor().include().isEmpty() && query.kind().include().isEmpty();
        return new ActorCondition(condition.jpql() + (whoever ? " and " + GOVERNMENTS : ""), condition.parameters);
    }

    private static Set<ActorKind> kinds(List<String> names) {
        return Set.copyOf(Constants.named(ActorKind.class, names));
    }

    private static Set<String> capitals(List<String> codes) {
        return codes.stream().map(code -> code.toUpperCase(Locale.ROOT)).collect(Collectors.toSet());
    }

    private static final class Builder {
        private final List<String> conditions = new ArrayList<>();
        private final Map<String, Object> parameters = new HashMap<>();

        void in(String condition, Set<?> values, List<String> asked) {
            if (!asked.isEmpty()) {
                String name = "actors" + parameters.size();
                conditions.add(" and " + condition + " :" + name);
                parameters.put(name, values);
            }
        }

        String jpql() {
            return String.join("", conditions);
        }
    }
}
