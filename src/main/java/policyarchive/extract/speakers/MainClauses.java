package policyarchive.extract.speakers;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import policyarchive.extract.speakers.Spoken.Turn;
import policyarchive.extract.speech.Attribution;
import policyarchive.extract.statements.DocumentNoun;
import policyarchive.text.Span;
import policyarchive.vocabulary.ActorKind;

/**
 * The speaker whom a main clause names for a part of its sentence that has none of its own: for a participle ("X asked
 * the court to wait, arguing that …"), and for list items below "The letter makes three requests:".
 */
final class MainClauses {
    private static final Pattern PARTICIPLE = Pattern.compile("(?:\\w{3,15} )?\\w{2,14}ing\\b.{0,30}");

    private final String text;
    private final Salience salience;
    private final Spoken spoken;
    private final DocumentSpeakers documents;

    MainClauses(String text, Salience salience, Spoken spoken, DocumentSpeakers documents) {
        this.text = text;
        this.salience = salience;
        this.spoken = spoken;
        this.documents = documents;
    }

    /** The main clause's speaker; open where the attribution is no such part or the clause tells nobody. */
    Speaker speaker(Attribution attribution) {
        Span cue = attribution.cue();
        if (cue == null) {
            return Speaker.OPEN;
        }
        Span sentence = salience.sentenceAt(cue.start());
        Span before = new Span(Math.min(sentence.start(), cue.start()), cue.start());
        if (attribution.rule().equals("list-item")) {
            String words = before.of(text).toLowerCase(Locale.ROOT);
            Speaker document = DocumentNoun.in(words) ? documents.spoken(List.of(), words) : null;
            return document == null ? Speaker.OPEN : document.sharing(0.8);
        }
        return PARTICIPLE.matcher(cue.of(text)).matches() ? subject(before) : Speaker.OPEN;
    }

    private Speaker subject(Span before) {
        Turn last = spoken.last();
        if (last != null && before.start() <= last.cue() && last.cue() < before.end()) {
            return last.speaker().sharing(0.8);
        }
        Speaker signed = documents.reported(before);
        if (signed != null) {
            return signed;
        }
        String subject = first(before);
        return subject == null ? Speaker.OPEN : Speaker.of(subject, 0.7);
    }

    private @Nullable String first(Span before) {
        List<String> subjects =
                salience.subjects(before.start(), before.end(), actor -> actor.kind() != ActorKind.MEDIA);
        return subjects.isEmpty() ? null : subjects.getFirst();
    }
}
