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

    /** Code units within which somebody described is named. */
    private static final int SOON = 500;

    private final String text;
    private final Mentions mentions;

    ApposedBodies(String text, Mentions mentions) {
        this.text = text;
        this.mentions = mentions;
    }

    /** The last body before an offset that was named as owner of what a phrase describes: "the Council's legal service". */
    @Nullable
    String owned(String described, int before) {
        Pattern behind =
                Pattern.compile("^['’]s? (?:own )?" + Pattern.quote(described) + "\\b", Pattern.CASE_INSENSITIVE);
        List<Mention> all = mentions.inOrder();
        int last = mentions.firstFrom(before) - 1;
        for (int i = last; i >= 0 && i > last - MOST; i--) {
            int end = all.get(i).span().end();
            String after = text.substring(end, Math.min(text.length(), end + LONG));
            if (end < before
                    && mentions.actor(all.get(i)).kind() != ActorKind.PERSON
                    && behind.matcher(after).find()) {
                return all.get(i).actorId();
            }
        }
        return null;
    }

    /** Who is named soon after an offset as the one whom a noun described: "added the representative, Jane Roe". */
    @Nullable
    String later(String noun, int after) {
        List<Mention> all = mentions.inOrder();
        for (int i = mentions.firstFrom(after); i < all.size(); i++) {
            int start = all.get(i).span().start();
            if (start - after > SOON) {
                return null;
            }
            if (mentions.actor(all.get(i)).kind() == ActorKind.PERSON
                    && text.substring(after, start).endsWith(" the " + noun + ", ")) {
                return all.get(i).actorId();
            }
        }
        return null;
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
