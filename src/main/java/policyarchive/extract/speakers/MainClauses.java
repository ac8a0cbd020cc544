package policyarchive.extract.speakers;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
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

    private static final Pattern POINTED =
            Pattern.compile("\\b(?:point(?:ed|s|ing) to|cit(?:ed|es|ing)|quot(?:ed|es|ing)|refer(?:red|s|ring)"
                + " to|mention(?:ed|s|ing)|present(?:ed|s|ing)|produced?|released?|invoked?|brandished) [^.;]{0,60}"
                + "\\b(?:reports?|figures|data|statistics|stud(?:y|ies)|surveys?|polls?|records|documents|research|numbers|papers?|letters?)\\b[^.;]{0,60},"
                + " $");
    private static final Pattern OWN = Pattern.compile(
            "(?i)(?:(?:the|its|official|published) )*(?:minutes|transcript|recording)\\b|an? (?:internal |leaked"
                + " )*(?:note|memo|e-?mail|message|letter|circular|briefing) (?:sent |circulated |given |e-?mailed"
                + " |addressed )?to (?:its |their |the )?"
                + "(?:staff|employees|partners|investors|shareholders|customers|clients|users|members|subscribers|colleagues)\\b");
    private static final Pattern SELF = Pattern.compile("(?:[Ww]e|I|[Yy]ou)");
    private static final Pattern PRONOUN = Pattern.compile("(?:He|She|It|They)\\b");
    /** Code units behind a document's noun that tell to whom it went. */
    private static final int BEHIND = 50;

    private final String text;
    private final Salience salience;
    private final Spoken spoken;
    private final DocumentSpeakers documents;
    private final Pronouns pronouns;

    MainClauses(String text, Salience salience, Spoken spoken, DocumentSpeakers documents, Pronouns pronouns) {
        this.text = text;
        this.salience = salience;
        this.spoken = spoken;
        this.documents = documents;
        this.pronouns = pronouns;
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
        Span at = attribution.speaker();
        if (at != null && SELF.matcher(at.of(text)).matches()) {
            return Speaker.OPEN;
        }
        if (at != null && (isPointedTo(at, before) || attribution.rule().equals("according-to") && isOwn(at))) {
            return subject(before);
        }
        return PARTICIPLE.matcher(cue.of(text)).matches() ? subject(before) : Speaker.OPEN;
    }

    /** In "X pointed to figures from the courts, which show that …" it is X who says so. */
    private boolean isPointedTo(Span at, Span before) {
        int which =
                at.of(text).equals("which") ? at.start() : text.startsWith(", which ", at.end()) ? at.end() + 2 : -1;
        return which > before.start()
                && POINTED.matcher(new Span(before.start(), which).of(text)).find();
    }

    /** Whether a document in which something is told is the subject's own: "a note sent to staff", "the minutes". */
    private boolean isOwn(Span at) {
        Matcher m = OWN.matcher(text).region(at.start(), Math.min(text.length(), at.end() + BEHIND));
        return m.lookingAt();
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
        Matcher pronoun = PRONOUN.matcher(text).region(before.start(), before.end());
        Span at = pronoun.lookingAt() ? new Span(pronoun.start(), pronoun.end()) : null;
        Speaker meant = at == null ? null : pronouns.resolve(at.of(text).toLowerCase(Locale.ROOT), at, at);
        if (meant != null) {
            return meant.sharing(0.7);
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
