package policyarchive.extract.speech;

import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import policyarchive.extract.ExtractedArticle.Actor;
import policyarchive.vocabulary.ActorKind;

/** Definite descriptions such as "the company" or "the home secretary", as what the actor they mean must be. */
final class Descriptions {
    private static final Pattern DEFINITE = Pattern.compile("^(?:the|this|that|its|their|an?) (.{2,80})$");
    private static final Pattern COMPANY = Pattern.compile(
            "\\b(?:company|firm|giant|platform|app|maker|provider|business|startup|service|manufacturer|network|spokes(?:person|man|woman))$");
    private static final Pattern AGENCY = Pattern.compile(
            "\\b(?:agency|bureau|regulator|watchdog|department|ministry|office|force|police|court|committee|commission|council|parliament|body|authority|tribunal|board)$");
    private static final Pattern GROUP =
            Pattern.compile("\\b(?:group|organi[sz]ation|non-?profit|foundation|charity|ngo|association|coalition|think"
                    + " tank|institute|alliance|union|society)$");
    private static final Pattern MEDIA =
            Pattern.compile("\\b(?:newspaper|paper|magazine|outlet|broadcaster|website|site|publication)$");
    private static final Pattern PERSON = Pattern.compile(
            "\\b(minister|secretary|president|senator|director|chief|commissioner|chancellor|attorney"
                + " general|congressman|congresswoman|lawmaker|mp|mep|peer"
                + "|professor|researcher|executive|founder|ceo|chairman|chairwoman|chair|judge|governor|ambassador|spokes(?:person|man|woman)|lawyer|analyst|expert|author|official|officer|premier|mayor|general|candidate|nominee|republican|democrat|billionaire|businessman|veteran)$");

    private Descriptions() {}

    /** What an actor must be to be meant, null where the words describe nobody in particular. */
    static @Nullable Predicate<Actor> of(String words) {
        Matcher definite = DEFINITE.matcher(words);
        if (!definite.matches()) {
            return null;
        }
        String noun = definite.group(1);
        Matcher person = PERSON.matcher(noun);
        boolean vague = words.startsWith("a ") || words.startsWith("an ");
        if (person.find() && !vague && !noun.startsWith("spokes")) {
            String title = person.group(1);
            return actor -> actor.kind() == ActorKind.PERSON
                    && actor.roles().stream()
                            .anyMatch(role ->
                                    role.title().toLowerCase(Locale.ROOT).contains(title));
        }
        if (vague && !noun.contains("spokes")) {
            return null;
        }
        return kind(noun);
    }

    private static @Nullable Predicate<Actor> kind(String noun) {
        if (COMPANY.matcher(noun).find()) {
            return actor -> actor.kind() == ActorKind.COMPANY;
        }
        if (AGENCY.matcher(noun).find()) {
            return actor -> actor.kind() == ActorKind.AGENCY;
        }
        if (GROUP.matcher(noun).find()) {
            return actor -> actor.kind() == ActorKind.NGO || actor.kind() == ActorKind.ALLIANCE;
        }
        if (noun.startsWith("government") || noun.startsWith("country")) {
            return actor -> actor.kind() == ActorKind.GOVERNMENT;
        }
        return MEDIA.matcher(noun).find() ? actor -> actor.kind() == ActorKind.MEDIA : null;
    }
}
