package policyarchive.extract.speakers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import policyarchive.extract.ExtractedArticle.Actor;
import policyarchive.extract.ExtractedArticle.Mention;
import policyarchive.vocabulary.ActorKind;

/** Tells persons of one surname apart by the honorific before it: "Mrs. Vance" is Ruth Vance, not her brother Carl. */
public final class Namesakes {
    private static final Pattern SURNAME =
            Pattern.compile("(?:(?:Mrs?|Ms|Miss|Dame|Lady|Lord|Sir|Madame?|Frau|Herr|Monsieur)\\.? )?[^ ]{2,40}");

    private final String text;
    private final Map<String, List<Actor>> bySurname = new HashMap<>();

    public Namesakes(String text, List<Actor> actors) {
        this.text = text;
        for (Actor actor : actors) {
            if (actor.kind() == ActorKind.PERSON && actor.name().indexOf(' ') > 0) {
                bySurname
                        .computeIfAbsent(surname(actor.name()), k -> new ArrayList<>())
                        .add(actor);
            }
        }
        bySurname.values().removeIf(same -> same.size() < 2);
    }

    private static String surname(String name) {
        return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }

    /** The mentions, each surname with an honorific given to the one of that name whom it fits. */
    public List<Mention> settle(List<Mention> mentions) {
        return bySurname.isEmpty()
                ? mentions
                : mentions.stream().map(this::settled).toList();
    }

    private Mention settled(Mention mention) {
        String named = mention.span().of(text);
        boolean alone = SURNAME.matcher(named).matches();
        List<Actor> same = alone ? bySurname.getOrDefault(surname(named), List.of()) : List.of();
        Gender title = same.isEmpty() ? Gender.UNKNOWN : Genders.titled(text, mention);
        if (title == Gender.UNKNOWN || same.stream().noneMatch(a -> a.id().equals(mention.actorId()))) {
            return mention;
        }
        List<Actor> sure =
                same.stream().filter(a -> Genders.byName(a.name()) == title).toList();
        List<Actor> fit =
                same.stream().filter(a -> Genders.byName(a.name()).fits(title)).toList();
        Actor one = sure.size() == 1 ? sure.getFirst() : fit.size() == 1 ? fit.getFirst() : null;
        return one == null ? mention : new Mention(one.id(), mention.span(), "surname-by-honorific");
    }
}
