package policyarchive.extract.speakers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import policyarchive.extract.ExtractedArticle.Actor;
import policyarchive.extract.ExtractedArticle.Mention;
import policyarchive.extract.Mentions;
import policyarchive.text.Span;
import policyarchive.vocabulary.ActorKind;

/** Whom the labels of a transcript's turns mean: the person of that name or surname; "A" is the one interviewed. */
final class Labels {
    private final String text;
    private final Mentions mentions;
    private @Nullable String interviewed;
    private @Nullable String answering;

    Labels(String text, Mentions mentions) {
        this.text = text;
        this.mentions = mentions;
    }

    Speaker speaker(Span label) {
        String words = label.of(text);
        if (words.equals("A") || words.equals("Answer")) {
            String id = interviewed(label.start());
            return id.isEmpty() ? Speaker.OPEN : Speaker.of(id, 0.8);
        }
        List<Mention> within = mentions.within(label);
        for (Mention mention : within) {
            if (mentions.actor(mention).kind() == ActorKind.PERSON) {
                return Speaker.of(mention.actorId(), 1);
            }
        }
        int bracket = words.indexOf(" (");
        Speaker named = named(bracket < 0 ? words : words.substring(0, bracket));
        return named.isOpen() && !within.isEmpty()
                ? Speaker.of(within.getFirst().actorId(), 0.7)
                : named;
    }

    /** The first person whose surname is the label's last word, or the first body of the label's name. */
    private Speaker named(String label) {
        String words = label.toLowerCase(Locale.ROOT);
        String surname = words.substring(words.lastIndexOf(' ') + 1);
        for (Actor actor : mentions.all()) {
            String name = actor.name().toLowerCase(Locale.ROOT);
            boolean person = actor.kind() == ActorKind.PERSON;
            boolean initials =
                    person && label.length() > 1 && label.replace(".", "").equals(initials(actor.name()));
            if (name.equals(words) || initials || person && (name.equals(surname) || name.endsWith(" " + surname))) {
                return Speaker.of(actor.id(), 0.9);
            }
        }
        return Speaker.OPEN;
    }

    /** "Ann Maria Lee" is AML. */
    private static String initials(String name) {
        StringBuilder initials = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            boolean first = i == 0 || name.charAt(i - 1) == ' ' || name.charAt(i - 1) == '-';
            if (first && Character.isUpperCase(name.charAt(i))) {
                initials.append(name.charAt(i));
            }
        }
        return initials.toString();
    }

    /** Who answers in an interview without labels: the person named most before; open where nobody was. */
    Speaker answering(int before) {
        if (answering == null) {
            answering = most(before);
        }
        return answering.isEmpty() ? Speaker.OPEN : Speaker.of(answering, 0.7);
    }

    /** The person named most among those named before the first answer, the first of several; empty where none is. */
    private String interviewed(int before) {
        if (interviewed == null) {
            String introduced = most(before);
            interviewed = introduced.isEmpty() ? most(Integer.MAX_VALUE) : introduced;
        }
        return interviewed;
    }

    private String most(int before) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Mention mention : mentions.inOrder()) {
            String id = mention.actorId();
            int start = mention.span().start();
            boolean author = text.regionMatches(true, Math.max(0, start - 3), "by ", 0, 3);
            boolean known = counts.containsKey(id);
            if (mentions.actor(id).kind() == ActorKind.PERSON && (known || start < before && !author)) {
                counts.merge(id, 1, Integer::sum);
            }
        }
        String most = "";
        int highest = 0;
        for (Map.Entry<String, Integer> count : counts.entrySet()) {
            if (count.getValue() > highest) {
                highest = count.getValue();
                most = count.getKey();
            }
        }
        return most;
    }
}
