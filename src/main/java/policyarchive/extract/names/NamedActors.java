package policyarchive.extract.names;

import java.util.List;
import java.util.Optional;
import policyarchive.extract.ExtractedArticle.Actor;
import policyarchive.extract.ExtractedArticle.Mention;
import policyarchive.text.Span;
import policyarchive.text.SpanSearch;

/**
 * Everybody an article names and where.
 *
 * @param actors in order of first mention
 * @param mentions in order, without overlap, each covering the name without the words of an office
 */
public record NamedActors(List<Actor> actors, List<Mention> mentions) {
    public NamedActors {
        actors = List.copyOf(actors);
        mentions = List.copyOf(mentions);
    }

    /** The actor of this local id. */
    public Optional<Actor> actor(String id) {
        return actors.stream().filter(actor -> actor.id().equals(id)).findFirst();
    }

    /** The mentions that lie wholly within a span of the cleaned text, in order. */
    public List<Mention> mentionsIn(Span span) {
        return SpanSearch.within(mentions, Mention::span, span);
    }

    /** The actor whose mention is exactly this span, or else the only one whose mention touches it. */
    public Optional<Actor> actorAt(Span span) {
        List<Mention> touching = mentions.stream()
                .filter(mention -> mention.span().overlaps(span))
                .toList();
        Optional<Mention> exact =
                touching.stream().filter(mention -> mention.span().equals(span)).findFirst();
        if (exact.isEmpty() && touching.size() == 1) {
            exact = Optional.of(touching.getFirst());
        }
        return exact.flatMap(mention -> actor(mention.actorId()));
    }
}
