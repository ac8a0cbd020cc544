package policyarchive.extract.speakers;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import policyarchive.extract.ExtractedArticle.Mention;
import policyarchive.extract.Mentions;
import policyarchive.text.Span;
import policyarchive.vocabulary.ActorKind;

/** What the next sentence's first pronoun tells of the only person whom a sentence names: "Dr Moana agreed. Her colleague …". */
final class NextPronouns {
    private static final Pattern NEXT =
            Pattern.compile("^[\\s\"“”’']{1,4}(?:(He|She|His|Her) |[A-Z][^“”\"]{1,90}, (he|she) [a-z]{3,12}[,.]"
                    + " |[“\"][^“”\"]{1,160}[,?!][”\"] (he|she) [a-z]{3,12}[,.] )");
    /** Code units of the next sentence that are read. */
    private static final int REACH = 200;

    private NextPronouns() {}

    /** The genders by actor. */
    static Map<String, Gender> genders(String text, Mentions mentions, Salience salience) {
        Map<String, Gender> genders = new HashMap<>();
        for (Mention mention : mentions.inOrder()) {
            if (mentions.actor(mention).kind() == ActorKind.PERSON) {
                Span sentence = salience.sentenceAt(mention.span().start());
                int end = Math.clamp(sentence.end(), 0, text.length());
                Matcher next = NEXT.matcher(text.substring(end, Math.min(text.length(), end + REACH)));
                if (next.find()
                        && mentions.within(new Span(end, end + next.end())).isEmpty()
                        && isAlone(mention, sentence, mentions, salience)) {
                    Gender gender = Gender.of(pronoun(next));
                    genders.putIfAbsent(mention.actorId(), gender);
                }
            }
        }
        return genders;
    }

    private static String pronoun(Matcher next) {
        for (int i = 1; i < next.groupCount(); i++) {
            if (next.group(i) != null) {
                return next.group(i).toLowerCase(Locale.ROOT);
            }
        }
        return next.group(next.groupCount());
    }

    private static boolean isAlone(Mention mention, Span sentence, Mentions mentions, Salience salience) {
        List<Mention> named = mentions.within(sentence).stream()
                .filter(m -> mentions.actor(m).kind() == ActorKind.PERSON)
                .toList();
        List<String> subjects =
                salience.subjects(sentence.start(), sentence.end(), actor -> actor.kind() == ActorKind.PERSON);
        return named.stream().allMatch(m -> m.actorId().equals(mention.actorId()))
                && subjects.contains(mention.actorId());
    }
}
