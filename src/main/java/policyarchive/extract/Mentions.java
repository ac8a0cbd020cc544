package policyarchive.extract;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import policyarchive.extract.ExtractedArticle.Actor;
import policyarchive.extract.ExtractedArticle.Mention;
import policyarchive.text.Span;
import policyarchive.text.SpanSearch;

/** The actors of an article by id, and where they are named, for looking up by place. */
public final class Mentions {
    /** How many mentions a search backwards looks at. */
    private static final int REACH = 200;

    private final List<Mention> inOrder;
    private final Map<String, Actor> actors = new LinkedHashMap<>();

    public Mentions(List<Actor> actors, List<Mention> mentions) {
        actors.forEach(actor -> this.actors.put(actor.id(), actor));
        this.inOrder = mentions.stream()
                .filter(m -> this.actors.containsKey(m.actorId()))
                .sorted(Comparator.comparing(Mention::span))
                .toList();
    }

    /** The actor of an id that one of the mentions bears. */
    public Actor actor(String id) {
        Actor actor = actors.get(id);
        if (actor == null) {
            throw new IllegalArgumentException("no actor has the id " + id);
        }
        return actor;
    }

    public Actor actor(Mention mention) {
        return actor(mention.actorId());
    }

    /** All mentions in the order of the text. */
    public List<Mention> inOrder() {
        return inOrder;
    }

    public Iterable<Actor> all() {
        return actors.values();
    }

    /** The mentions that lie within a span, in order. */
    public List<Mention> within(Span span) {
        return SpanSearch.within(inOrder, Mention::span, span);
    }

    /** The last mention that ends at or before an offset and satisfies a condition. */
    public Optional<Mention> lastBefore(int offset, Predicate<Actor> condition) {
        int last = firstFrom(offset) - 1;
        for (int i = last; i >= 0 && i > last - REACH; i--) {
            Mention mention = inOrder.get(i);
            if (mention.span().end() <= offset && condition.test(actor(mention))) {
                return Optional.of(mention);
            }
        }
        return Optional.empty();
    }

    /** How many mentions start before an offset. */
    public int firstFrom(int offset) {
        return SpanSearch.firstFrom(inOrder, Mention::span, offset);
    }
}
