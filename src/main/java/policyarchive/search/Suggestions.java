package policyarchive.search;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import policyarchive.archive.ActorBeginnings;
import policyarchive.document.Suggestion;
import policyarchive.document.Suggestion.Kind;

/** What people may be about to type: words of the archive, actors, statements and articles. */
@Service
@Transactional(readOnly = true)
public class Suggestions {
    private static final int SHORTEST = 2;
    /** Nobody waits for help in the middle of a longer question. */
    private static final int LONGEST = 200;

    private static final int MOST_QUERIES = 3;
    private static final int MOST_ACTORS = 3;
    private static final int MOST_TITLES = 2;

    private final SuggestedQueries queries;
    private final SuggestedTitles titles;
    private final ActorBeginnings actors;

    Suggestions(SuggestedQueries queries, SuggestedTitles titles, ActorBeginnings actors) {
        this.queries = queries;
        this.titles = titles;
        this.actors = actors;
    }

    /** Ten at most; none before two letters were typed. */
    public List<Suggestion> of(String typed) {
        if (typed.strip().length() < SHORTEST || typed.length() > LONGEST) {
            return List.of();
        }
        Stream<Suggestion> named = actors.of(typed, MOST_ACTORS).stream()
                .map(actor -> new Suggestion(Kind.ACTOR, actor.name(), actor.slug(), actor.articles()));
        return Stream.of(
                        queries.of(typed, MOST_QUERIES).stream(),
                        named,
                        titles.statements(typed, MOST_TITLES).stream(),
                        titles.articles(typed, MOST_TITLES).stream())
                .flatMap(found -> found)
                .toList();
    }
}
