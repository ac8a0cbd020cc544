package policyarchive.extract.speakers;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import policyarchive.extract.ExtractedArticle.Actor;
import policyarchive.extract.ExtractedArticle.Mention;
import policyarchive.extract.Mentions;
import policyarchive.vocabulary.ActorKind;

/** The organisation whose own text an article is, and which calls itself "we": its publisher, or who says "At X, we", "In our submission, X urged". */
final class House {
    /** Who writes of others, or of whom others write. */
    private static final Set<ActorKind> OTHERS = Set.of(ActorKind.PERSON, ActorKind.MEDIA, ActorKind.GOVERNMENT);
    /** Who calls itself "we" where no publisher is told. */
    private static final Set<ActorKind> WRITERS = Set.of(ActorKind.NGO, ActorKind.ALLIANCE, ActorKind.COMPANY);
    /** Code units beside a name in which it says "we". */
    private static final int BESIDE = 80;

    private static final Pattern BEFORE = Pattern.compile("\\b(?:[Ww]e,?|us) (?:here )?at (?:the )?$|\\bIn our"
            + " (?:submission|letter|statement|response|report|brief|briefing|evidence|comments)\\b[^.,\\n"
            + "]{0,60}, (?:the )?$|\\b[Bb]ecome an? (?:(?:member|supporter|friend) of )(?:the )?$|^Become an? $");
    private static final Pattern AT = Pattern.compile("(?:^|[.!?\"”]\\s|\\n)(?:Here )?[Aa]t (?:the )?$");
    private static final Pattern ABOUT = Pattern.compile("(?:^|\\n)About (?:the )?$");
    private static final Pattern HEADED = Pattern.compile("^(?: \\(\\w{2,10}\\))?:?\\n");
    private static final Pattern OPENS = Pattern.compile("(?:^|[.!?]\\s|\\n)(?:The )?$");
    private static final Pattern WE = Pattern.compile("^,? (?:we|our) ");
    private static final Pattern GOES_ON =
            Pattern.compile("^(?: \\(\\w{2,10}\\))? [^.!?:\\n“”\"]{3,150}\\b(?:and|with|but|where|as) (?:we|our) ");

    private House() {}

    /** The organisation's id, null where the text is nobody's own. */
    static @Nullable String of(@Nullable String publisher, String text, Mentions mentions) {
        for (Actor actor : mentions.all()) {
            boolean named =
                    actor.name().equals(publisher) || actor.forms().contains(publisher == null ? "" : publisher);
            if (named && !OTHERS.contains(actor.kind())) {
                return actor.id();
            }
        }
        for (Mention mention : mentions.inOrder()) {
            if (WRITERS.contains(mentions.actor(mention).kind()) && isSelf(text, mention)) {
                return mention.actorId();
            }
        }
        return null;
    }

    private static boolean isSelf(String text, Mention mention) {
        int start = mention.span().start();
        int end = mention.span().end();
        String before = text.substring(Math.max(0, start - BESIDE), start);
        String after = text.substring(end, Math.min(text.length(), end + 2 * BESIDE));
        return BEFORE.matcher(before).find()
                || AT.matcher(before).find() && WE.matcher(after).find()
                || OPENS.matcher(before).find() && GOES_ON.matcher(after).find()
                || ABOUT.matcher(before).find() && HEADED.matcher(after).find();
    }
}
