package policyarchive.ingest;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import policyarchive.archive.ArticleOrigin;

/** The origins a batch of documents has to do with, by place and by content. Lives within one transaction. */
final class OriginIndex {
    private final Map<String, ArticleOrigin> byOrigin = new HashMap<>();
    private final Map<String, Set<ArticleOrigin>> byContent = new HashMap<>();

    OriginIndex(Collection<ArticleOrigin> known) {
        known.stream().sorted(Comparator.comparing(ArticleOrigin::getId)).forEach(this::add);
    }

    Optional<ArticleOrigin> at(ArticleIdentity identity) {
        return Optional.ofNullable(byOrigin.get(identity.originKey()));
    }

    /** Where the same content was found first. */
    Optional<ArticleOrigin> holding(ArticleIdentity identity) {
        return byContent.getOrDefault(identity.contentKey(), Set.of()).stream().findFirst();
    }

    void add(ArticleOrigin origin) {
        byOrigin.put(origin.getOriginKey(), origin);
        byContent
                .computeIfAbsent(origin.getContentKey(), k -> new LinkedHashSet<>())
                .add(origin);
    }

    /** To be called before an origin changes its content. */
    void remove(ArticleOrigin origin) {
        byOrigin.remove(origin.getOriginKey());
        byContent.getOrDefault(origin.getContentKey(), new LinkedHashSet<>()).remove(origin);
    }
}
