package policyarchive.extract.stance;

import java.util.Locale;
import java.util.regex.Pattern;
import policyarchive.extract.ExtractedArticle.Actor;
import policyarchive.extract.ExtractedArticle.Role;
import policyarchive.vocabulary.ActorKind;

/**
 * The side from which an actor's trade usually speaks: those who investigate for access, those who make or defend
 * private communication for encryption. It tips words that judge, and never makes a side of words that only report.
 */
public final class SpeakerSide {
    private static final Pattern INVESTIGATES = Pattern.compile(
            "\\b(?:police|constable|sheriff|detective|investigat\\w{2,5}|law enforcement|prosecut\\w{2,5}|attorney"
                    + " general|district attorney|home secretary|home office|home affairs|homeland|interior|public"
                    + " safety|security (?:minister|secretary)|minister (?:of|for) (?:state for"
                    + " )?(?:security|police|justice)|justice (?:minister|department|secretary)|department of"
                    + " justice|crime|criminal|counter-?terroris\\w{1,2}|intelligence|children|child"
                    + " (?:protection|safety)|exploitation|bureau of investigation|europol|interpol|telecommunications?"
                    + " (?:regulator\\w{1,3}|commission|authority))\\b");
    private static final Pattern DEFENDS =
            Pattern.compile("\\b(?:cryptograph\\w{2,5}|privacy|civil libert\\w{2,4}|digital"
                    + " (?:rights|freedom\\w?)|digital|internet|electronic front\\w{2,6}|freedom|free speech|data"
                    + " protection|human rights|security (?:researcher|engineer|expert)|computer"
                    + " scien\\w{2,5}|press|journalists?|software|hackers?|open (?:rights|source)|information"
                    + " commissioner)\\b");
    private static final Pattern FORMER = Pattern.compile("\\b(?:former|ex-?|retired)\\b");

    private SpeakerSide() {}

    /** Positive for encryption, negative for access, 0 where the trade says nothing. */
    public static int of(Actor actor) {
        StringBuilder words = new StringBuilder(actor.kind() == ActorKind.PERSON ? "" : actor.name());
        for (Role role : actor.roles()) {
            words.append(" | ").append(role.title()).append(' ').append(role.organisation());
        }
        String lower = words.toString().toLowerCase(Locale.ROOT);
        boolean investigates = INVESTIGATES.matcher(lower).find();
        boolean defends = DEFENDS.matcher(lower).find() || actor.kind() == ActorKind.COMPANY;
        if (investigates == defends || FORMER.matcher(lower).find()) {
            return 0;
        }
        return defends ? 1 : -1;
    }
}
