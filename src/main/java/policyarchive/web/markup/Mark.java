package policyarchive.web.markup;

import policyarchive.text.Span;

/**
 * Something to be shown about a stretch of a text.
 *
 * @param kind what it is
 * @param key whose it is: the claim's id, the actor's id, for a hit the id that its place gives it
 * @param style a word of our own that tells how to show it, such as a stance; empty for none
 * @param span where it stands in the text
 */
public record Mark(Kind kind, String key, String style, Span span) {
    /** The kinds of marks; of two over the same words the earlier kind stands outside. */
    public enum Kind {
        CLAIM,
        MENTION,
        HIT
    }

    public static Mark claim(String id, String stance, Span span) {
        return new Mark(Kind.CLAIM, id, stance, span);
    }

    public static Mark mention(String actorId, Span span) {
        return new Mark(Kind.MENTION, actorId, "", span);
    }

    /** A hit, named after its place, so that a link can be made by who knows no more than that. */
    public static Mark hit(Span span) {
        return new Mark(Kind.HIT, "hit-" + span.start(), "", span);
    }

    Mark within(Span part) {
        return new Mark(kind, key, style, part);
    }
}
