package policyarchive.extract.speakers;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import policyarchive.extract.ExtractedArticle.Mention;
import policyarchive.extract.Mentions;
import policyarchive.text.Span;
import policyarchive.vocabulary.ActorKind;

/** Bodies of which the text says what they are: "Corvid, the city's housing committee,", "the cable operator Corvid". */
final class ApposedBodies {
    /** Mentions looked at. */
    private static final int MOST = 120;
    /** Code units of an apposition. */
    private static final int LONG = 90;

    private final String text;
    private final Mentions mentions;

    ApposedBodies(String text, Mentions mentions) {
        this.text = text;
        this.mentions = mentions;
    }

    /** The last body before an offset that was described with a noun, null where none was. */
    @Nullable
    String described(String noun, int before, Span except) {
        Pattern behind = Pattern.compile("^,? (?:\\([^)]{1,20}\\),? )?(?:the|an?|its|their)(?: [\\w’'-]{1,20}){0,4} "
                + Pattern.quote(noun) + "\\b");
        Pattern ahead = Pattern.compile("\\b" + Pattern.quote(noun) + ",? $");
        List<Mention> all = mentions.inOrder();
        int last = mentions.firstFrom(before) - 1;
        for (int i = last; i >= 0 && i > last - MOST; i--) {
            Span span = all.get(i).span();
            boolean body = mentions.actor(all.get(i)).kind() != ActorKind.PERSON && !except.contains(span);
            String after = text.substring(span.end(), Math.min(span.end() + LONG, Math.max(before, span.end())));
            String front = text.substring(Math.max(0, span.start() - noun.length() - 3), span.start());
            if (body
                    && (after.startsWith(",") && behind.matcher(after).find()
                            || ahead.matcher(front).find())) {
                return all.get(i).actorId();
            }
        }
        return null;
    }
}
