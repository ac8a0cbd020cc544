package policyarchive.extract.speakers;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import policyarchive.extract.speakers.Spoken.Turn;
import policyarchive.extract.speech.Attribution;
import policyarchive.text.Span;
import policyarchive.vocabulary.ActorKind;

/** Quoted paragraphs without a cue: they belong to a statement, to whom the paragraph before speaks of, or to the last speaker. */
final class Introductions {
    private static final Pattern FIRST_PERSON = Pattern.compile("\\b(?:we|our|us)\\b", Pattern.CASE_INSENSITIVE);
    /** Code units before a quoted paragraph in which somebody may be introduced. */
    private static final int REACH = 400;

    private final String text;
    private final Spoken spoken;
    private final Plurals plurals;
    private final DocumentSpeakers documents;
    private final Salience salience;

    Introductions(String text, Spoken spoken, Plurals plurals, DocumentSpeakers documents, Salience salience) {
        this.text = text;
        this.spoken = spoken;
        this.plurals = plurals;
        this.documents = documents;
        this.salience = salience;
    }

    Speaker blockQuotation(Attribution attribution) {
        Turn last = spoken.last();
        boolean plural = FIRST_PERSON.matcher(attribution.span().of(text)).find()
                || last == null
                || last.speaker().statementId() != null;
        Speaker group = plural || documents.one() ? plurals.group("", attribution.span(), 0.9) : Speaker.OPEN;
        if (group.statementId() != null) {
            return group;
        }
        String introduced = introduced(attribution.span(), last);
        if (introduced != null) {
            return Speaker.of(introduced, 0.7);
        }
        return last == null ? Speaker.OPEN : last.speaker();
    }

    /** The person who is the subject of the paragraph before and has come after the last speaker. */
    private @Nullable String introduced(Span quotation, @Nullable Turn last) {
        int from = Math.max(last == null ? 0 : last.end(), quotation.start() - REACH);
        List<String> subjects = salience.subjects(from, quotation.start(), a -> a.kind() == ActorKind.PERSON);
        return subjects.isEmpty() ? null : subjects.getLast();
    }
}
