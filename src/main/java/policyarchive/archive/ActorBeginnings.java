package policyarchive.archive;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds actors by the beginnings of the words of their names and aliases, whatever the case and the accents. */
@Component
@Transactional(readOnly = true)
public class ActorBeginnings {
    /** More words than any name has. */
    private static final int MOST_WORDS = 12;

    private final EntityManager entities;

    ActorBeginnings(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * An actor.
     *
     * @param articles how many articles mention it
     */
    public record Found(String slug, String name, long articles) {}

    /** Those whom most articles mention, first. */
    public List<Found> of(String typed, int most) {
        List<String> words = NameKey.words(typed).stream().limit(MOST_WORDS).toList();
        if (words.isEmpty()) {
            return List.of();
        }
        TypedQuery<Found> query = entities.createQuery(
                "select a.slug, a.name, count(distinct m.article.id) from Mention m join m.actor a where a.id in"
                        + " (select x.actor.id from ActorAlias x where " + begin("x.nameKey", words.size())
                        + ") or " + begin("lower(a.name)", words.size())
                        + " group by a.slug, a.name order by count(distinct m.article.id) desc, a.name, a.slug",
                Found.class);
        for (int i = 0; i < words.size(); i++) {
            query.setParameter("word" + i, "% " + LikePattern.literal(words.get(i)) + "%");
        }
        return query.setMaxResults(most).getResultList();
    }

    private static String begin(String name, int words) {
        return IntStream.range(0, words)
                .mapToObj(i -> "concat(' ', %s) like :word%d escape '!'".formatted(name, i))
                .collect(Collectors.joining(" and "));
    }
}
