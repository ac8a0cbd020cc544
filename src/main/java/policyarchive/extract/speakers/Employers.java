package policyarchive.extract.speakers;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import policyarchive.extract.ExtractedArticle.Actor;
import policyarchive.extract.ExtractedArticle.Mention;
import policyarchive.extract.Mentions;
import policyarchive.vocabulary.ActorKind;

/** For whom a text says that a person works: the body named beside one of the person's names. */
final class Employers {
    private static final Pattern AFTER = Pattern.compile(
            "^(?:,[^.;]{0,60}?|[^.,;]{0,30}?) (?:of|at|from|for|with|leads|heads|runs|founded) (?:the |its )?$");
    private static final Pattern BEFORE = Pattern.compile("^(?:['’]s?)? [^.,;]{0,50},? ?$");
    /** Mentions looked at. */
    private static final int MOST = 400;

    private final String text;
    private final Mentions mentions;

    Employers(String text, Mentions mentions) {
        this.text = text;
        this.mentions = mentions;
    }

    /** The body of a kind that is named with a person for whom somebody is said to work, null where none is. */
    @Nullable
    String of(String person, Predicate<Actor> kind) {
        List<Mention> all = mentions.inOrder();
        for (int i = 0; i < Math.min(MOST, all.size()); i++) {
            if (all.get(i).actorId().equals(person)) {
                String body = i + 1 < all.size() && isBeside(all.get(i), all.get(i + 1), AFTER, kind)
                        ? all.get(i + 1).actorId()
                        : i > 0 && isBeside(all.get(i - 1), all.get(i), BEFORE, kind)
                                ? all.get(i - 1).actorId()
                                : null;
                if (body != null) {
                    return body;
                }
            }
        }
        return null;
    }

    private boolean isBeside(Mention first, Mention second, Pattern link, Predicate<Actor> kind) {
        Mention body = mentions.actor(first).kind() == ActorKind.PERSON ? second : first;
        int from = first.span().end();
        int to = second.span().start();
        return to >= from
                && to - from < 80
                && kind.test(mentions.actor(body))
                && link.matcher(text.substring(from, to)).find();
    }
}
