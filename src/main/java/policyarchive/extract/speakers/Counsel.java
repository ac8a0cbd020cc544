package policyarchive.extract.speakers;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import policyarchive.extract.ExtractedArticle.Mention;
import policyarchive.extract.Mentions;
import policyarchive.text.Span;
import policyarchive.vocabulary.ActorKind;

/** Who speaks for a client: in "Ms. Roe, appearing for Apple, said" the speaker is Ms. Roe. */
final class Counsel {
    /** Code units between the one who appears and the client. */
    private static final int REACH = 40;

    private static final Pattern APPEARS = Pattern.compile(
            ",? (?:(?:who )?(?:appear|appearing|appeared|acting|arguing|pleading|speaking) (?:for|on behalf of)"
                    + "|representing) (?:the )?");

    private final String text;
    private final Mentions mentions;

    Counsel(String text, Mentions mentions) {
        this.text = text;
        this.mentions = mentions;
    }

    /** The person who appears for the one whom a phrase names, null where nobody does. */
    @Nullable
    Speaker appearing(Span client) {
        int first = mentions.firstFrom(client.start());
        Mention before = first == 0 ? null : mentions.inOrder().get(first - 1);
        if (before == null || mentions.actor(before).kind() != ActorKind.PERSON) {
            return null;
        }
        int end = before.span().end();
        Matcher m = APPEARS.matcher(text);
        boolean appears = end < client.start()
                && client.start() - end < REACH
                && m.region(end, client.start()).matches();
        return appears ? Speaker.of(before.actorId(), 0.9) : null;
    }
}
