package policyarchive.extract;

import java.util.ArrayList;
import java.util.List;
import policyarchive.extract.ExtractedArticle.Actor;
import policyarchive.extract.ExtractedArticle.Mention;
import policyarchive.text.Span;
import policyarchive.vocabulary.ActorKind;

/** Actors and mentions for a test's text, without the rules that find names. */
final class NamedIn {
    private final String text;
    private final List<Actor> actors = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();

    NamedIn(String text) {
        this.text = text;
    }

    /** Somebody the text names, wherever it does; the name is the id. */
    NamedIn with(ActorKind kind, String... names) {
        for (String name : names) {
            actors.add(new Actor(name, name, kind, null, List.of(name), List.of(), null));
            for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
                mentions.add(new Mention(name, new Span(at, at + name.length()), "test"));
            }
        }
        return this;
    }

    Mentions mentions() {
        return new Mentions(actors, mentions);
    }
}
