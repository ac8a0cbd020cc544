package policyarchive.extract.speakers;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import policyarchive.extract.ExtractedArticle.Actor;
import policyarchive.extract.ExtractedArticle.Mention;
import policyarchive.extract.Mentions;
import policyarchive.text.Span;
import policyarchive.vocabulary.ActorKind;

/** Persons given by kinship, "her brother", "Mr. Roe's widow": the other of the surname whom the noun's gender fits. */
final class Kinship {
    /** Code units after which a relative is forgotten. */
    private static final int REACH = 250;

    private static final String FEMALE = "sister|wife|mother|daughter|widow|aunt|niece|grandmother|granddaughter";
    private static final String KIN = "(?:(?:older|younger|elder|eldest|youngest|twin|late|only|little|big) )?((?:"
            + FEMALE + "|brother|husband|father|son|widower|uncle|nephew|grandfather|grandson))\\b";
    private static final Pattern OF = Pattern.compile("\\b([Hh]is|[Hh]er) " + KIN);
    private static final Pattern OF_NAMED = Pattern.compile("^['’]s? " + KIN + "(?:,|$)");

    private final String text;
    private final Mentions mentions;
    private final Genders genders;

    Kinship(String text, Mentions mentions, Genders genders) {
        this.text = text;
        this.mentions = mentions;
        this.genders = genders;
    }

    /** A relative spoken of: where the pronoun stands that says whose, where the phrase ends, and the relative's gender. */
    record Relative(Span owner, int end, Gender gender) {}

    /** The relative whom a phrase begins with, null where it begins otherwise. */
    @Nullable
    Relative in(Span phrase) {
        Matcher m = OF.matcher(text).region(phrase.start(), phrase.end());
        return m.lookingAt() ? relative(m) : null;
    }

    /** The last relative before a pronoun, if nobody has been named since; null where there is none. */
    @Nullable
    Relative before(int offset) {
        int named = mentions.lastBefore(offset, a -> a.kind() == ActorKind.PERSON)
                .map(m -> m.span().end())
                .orElse(0);
        Matcher m = OF.matcher(text).region(Math.clamp(offset - REACH, Math.min(named, offset), offset), offset);
        Relative last = null;
        while (m.find()) {
            last = relative(m);
        }
        return last;
    }

    private static Relative relative(Matcher m) {
        return new Relative(new Span(m.start(1), m.end(1)), m.end(), gender(m.group(2)));
    }

    private static Gender gender(String noun) {
        return noun.matches(FEMALE) ? Gender.FEMALE : Gender.MALE;
    }

    /** In "Mr. Roe's sister" the sister, open where she is not known; null where the phrase tells no relative of somebody named. */
    @Nullable
    Speaker named(Span phrase) {
        List<Mention> within = mentions.within(phrase);
        if (within.size() != 1 || mentions.actor(within.getFirst()).kind() != ActorKind.PERSON) {
            return null;
        }
        Mention owner = within.getFirst();
        Matcher m = OF_NAMED.matcher(text).region(owner.span().end(), phrase.end());
        if (!m.find()) {
            return null;
        }
        String id = of(owner.actorId(), gender(m.group(1)));
        return id == null ? Speaker.OPEN : Speaker.of(id, 0.7);
    }

    /** The only other person of somebody's surname whom a gender fits, null where none or several are. */
    @Nullable
    String of(String owner, Gender gender) {
        String surname = surname(mentions.actor(owner));
        String relative = null;
        for (Actor actor : mentions.all()) {
            boolean fits = actor.kind() == ActorKind.PERSON
                    && !actor.id().equals(owner)
                    && surname(actor).equals(surname)
                    && genders.of(actor).fits(gender);
            if (fits && relative != null) {
                return null;
            }
            relative = fits ? actor.id() : relative;
        }
        return relative;
    }

    private static String surname(Actor actor) {
        return actor.name().substring(actor.name().lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }
}
