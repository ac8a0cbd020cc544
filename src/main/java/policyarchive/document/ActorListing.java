package policyarchive.document;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import policyarchive.archive.Actor;
import policyarchive.archive.LikePattern;
import policyarchive.vocabulary.ActorKind;

/** The database queries behind one list of actors. */
final class ActorListing {
    /** More words than any name has; the rest of a longer query can only narrow what is empty already. */
    private static final int MOST_WORDS = 12;

    private static final String ORDER =
            " order by (select count(distinct m.article.id) from Mention m where m.actor = a) desc, a.name, a.slug";

    private final ActorQuery query;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    ActorListing(ActorQuery query) {
        this.query = query;
        words(query.q());
        condition(
                "a.kind in :kinds",
                "kinds",
                query.kind().include(),
                kinds(query.kind().include()));
        condition(
                "a.kind not in :otherKinds",
                "otherKinds",
                query.kind().exclude(),
                kinds(query.kind().exclude()));
        List<String> countries = upper(query.country().include());
        List<String> others = upper(query.country().exclude());
        condition("a.country in :countries", "countries", countries, countries);
        condition("(a.country is null or a.country not in :others)", "others", others, others);
    }

    long count(EntityManager entities) {
        return with(entities.createQuery("select count(a) from Actor a" + where(), Long.class))
                .getSingleResult();
    }

    List<Actor> page(EntityManager entities) {
        return with(entities.createQuery("select a from Actor a" + where() + ORDER, Actor.class))
                .setFirstResult(Math.multiplyExact(query.page(), query.size()))
                .setMaxResults(query.size())
                .getResultList();
    }

    /** Database ids of the whole list. */
    List<Long> ids(EntityManager entities) {
        return with(entities.createQuery("select a.id from Actor a" + where() + ORDER, Long.class))
                .getResultList();
    }

    private void words(String q) {
        List<String> words = Arrays.stream(q.strip().split("\\s+", MOST_WORDS + 1))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .toList();
        for (int i = 0; i < words.size(); i++) {
            conditions.add(("(lower(a.name) like :word%1$d escape '!' or exists (select 1 from ActorAlias x"
                            + " where x.actor = a and lower(x.name) like :word%1$d escape '!'))")
                    .formatted(i));
            parameters.put("word" + i, "%" + LikePattern.literal(words.get(i)) + "%");
        }
    }

    private void condition(String jpql, String name, List<String> asked, List<?> known) {
        if (!asked.isEmpty()) {
            conditions.add(jpql);
            parameters.put(name, known);
        }
    }

    /** A name that is no kind is nobody's kind. */
    private static List<ActorKind> kinds(List<String> names) {
        return upper(names).stream()
                .map(name -> Arrays.stream(ActorKind.values())
                        .filter(kind -> kind.name().equals(name))
                        .findFirst()
                        .orElse(null))
                .filter(Objects::nonNull)
                .toList();
    }

    private static List<String> upper(List<String> values) {
        return values.stream().map(value -> value.toUpperCase(Locale.ROOT)).toList();
    }

    private String where() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    private <T> TypedQuery<T> with(TypedQuery<T> typed) {
        parameters.forEach(typed::setParameter);
        return typed;
    }
}
