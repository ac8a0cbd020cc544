package policyarchive.extract.speakers;

import java.util.regex.Pattern;
import policyarchive.extract.ExtractedArticle.Mention;
import policyarchive.extract.Mentions;
import policyarchive.text.Span;
import policyarchive.vocabulary.ActorKind;

/** Bodies of whom a text speaks in the plural, as many do of forces, teams and the police. */
final class PluralBodies {
    /** A verb in the plural, which shows that a body's name is one. */
    private static final Pattern MANY = Pattern.compile(
            " (?:also |still |now |both"
                + " )?(?:have|are|were|deny|take|want|see|say|argue|insist|disagree|reject|oppose|support|warn|fear|hold|remain|go|know|do|expect|believe|think)\\b");

    private final String text;
    private final Mentions mentions;
    private final Salience salience;

    PluralBodies(String text, Mentions mentions, Salience salience) {
        this.text = text;
        this.mentions = mentions;
        this.salience = salience;
    }

    /** The body that is the subject of the sentence before, with a verb in the plural: "The Armed Forces warn …. They …". */
    Speaker before(Span at) {
        int before = salience.sentenceAt(at.start()).start() - 2;
        if (before < 0) {
            return Speaker.OPEN;
        }
        Span sentence = salience.sentenceAt(before);
        for (String id : salience.subjects(sentence.start(), sentence.end(), a -> a.kind() != ActorKind.PERSON)) {
            for (Mention mention : mentions.within(sentence)) {
                boolean own = mention.actorId().equals(id);
                if (own
                        && MANY.matcher(text)
                                .region(mention.span().end(), text.length())
                                .lookingAt()) {
                    return Speaker.of(id, 0.7);
                }
            }
        }
        return Speaker.OPEN;
    }
}
