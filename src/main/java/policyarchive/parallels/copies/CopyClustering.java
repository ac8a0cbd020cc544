package policyarchive.parallels.copies;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import policyarchive.archive.Article;
import policyarchive.archive.ArticlesRead;

/**
 * Finds the copies of articles as they are stored, and tells the articles. Clusters are what pairs of copies join, so
 * they do not depend on the order in which articles come.
 */
@Component
class CopyClustering {
    private final EntityManager entities;
    private final BandIndex bands;
    private final CopyPairs pairs;

    CopyClustering(EntityManager entities, BandIndex bands, CopyPairs pairs) {
        this.entities = entities;
        this.bands = bands;
        this.pairs = pairs;
    }

    /** Looks for copies of articles in the transaction that stores them. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void clusterAgain(ArticlesRead read) {
        if (read.articles().isEmpty()) {
            return;
        }
        entities.flush();
        Map<Long, Shingles> stored = new LinkedHashMap<>();
        read.articles().forEach(article -> stored.put(article.getId(), Shingles.of(article.getText())));
        Map<Long, long[]> found = new LinkedHashMap<>();
        stored.forEach((id, shingles) -> found.put(id, shingles.bands()));
        bands.replace(found);
        Set<Long> affected = pairs.dissolve(stored.keySet());
        affected.addAll(stored.keySet());
        Map<Long, List<Long>> candidates = bands.candidates(stored.keySet());
        candidates.forEach((id, others) -> affected.addAll(pair(id, Objects.requireNonNull(stored.get(id)), others)));
        pairs.clusters(affected).forEach(this::settle);
    }

    /** Notes which of the candidates are copies of an article. */
    private Set<Long> pair(long id, Shingles shingles, List<Long> candidates) {
        if (candidates.size() >= BandIndex.MOST_CANDIDATES) {
            bands.forget(List.of(id));
        }
        Set<Long> copies = new HashSet<>();
        List<Long> nearest = candidates.subList(0, Math.min(BandIndex.MOST_CANDIDATES, candidates.size()));
        for (Text other : texts(nearest)) {
            double overlap = Resemblance.ofCopies(shingles, Shingles.of(other.text()));
            if (overlap > 0) {
                pairs.add(id, other.id(), overlap);
                copies.add(other.id());
            }
        }
        return copies;
    }

    private List<Text> texts(List<Long> ids) {
        return entities.createQuery("select a.id, a.text from Article a where a.id in :ids", Text.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    private void settle(Set<Long> cluster) {
        List<CopyMember> members = new ArrayList<>(entities.createQuery(
                        "select a.id, a.slug, a.copyGroup, a.published, a.importedAt from Article a"
                                + " where a.id in :ids",
                        CopyMember.class)
                .setParameter("ids", cluster)
                .getResultList());
        members.sort(CopyMember.FIRST);
        String original = members.size() < 2 ? null : members.getFirst().slug();
        Set<Long> changed = members.stream()
                .filter(member -> !Objects.equals(member.copyGroup(), original))
                .map(CopyMember::id)
                .collect(Collectors.toSet());
        changed.forEach(id -> entities.find(Article.class, id).copyOf(original));
    }

    private record Text(Long id, String text) {}
}
