package policyarchive.extract.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import policyarchive.extract.speech.Subjects.Range;
import policyarchive.text.Span;
import policyarchive.text.WordPattern;

/**
 * A cue verb, its subject, and where its complement may begin.
 *
 * @param p the passage
 * @param verb the cue verb
 * @param subject the noun phrase before it, null where none is
 * @param next the token after the verb and its adverbials
 */
record Clause(Passage p, VerbGroup verb, @Nullable Range subject, int next) {

    private static final Set<String> INANIMATE =
            Set.copyOf(WordList.read(Clause.class, "inanimate-nouns.txt").getOrDefault("noun", List.of()));

    static List<Clause> of(Passage p) {
        List<Clause> clauses = new ArrayList<>();
        for (VerbGroup verb : VerbGroups.of(p)) {
            boolean attached = verb.finite() || verb.participle() && !p.isTag(verb.from() - 1, "PUNCT");
            Range subject = attached ? Subjects.before(p, verb.from()) : null;
            if (subject != null && verb.participle() && Subjects.isObject(p, subject.from())) {
                subject = Subjects.shared(p, verb.from());
            }
            if (subject == null && !verb.infinitive() && sharesSubject(p, verb)) {
                subject = Subjects.shared(p, verb.from());
            }
            Range led = verb.infinitive() ? Controllers.subject(p, verb.from()) : null;
            VerbGroup acted = led == null ? verb : verb.asFinite();
            clauses.add(new Clause(p, acted, led == null ? subject : led, Adverbials.skip(p, verb.to())));
        }
        return clauses;
    }

    /** A participle, or a finite verb after "and", has the subject of the verb before it. */
    private static boolean sharesSubject(Passage p, VerbGroup verb) {
        int before = verb.from() - 1;
        while (p.isTag(before, "ADV") && !p.quoted(before)) {
            before--;
        }
        return verb.participle()
                || p.isTag(before, "CCONJ")
                || p.word(before).equals(",") && (p.isTag(before - 1, "CCONJ") || inserted(p, before));
    }

    /** "and, as a note says, does not expect": an insertion between the conjunction and its verb. */
    private static boolean inserted(Passage p, int close) {
        for (int i = close - 1; i > 0 && i > close - 12 && !p.quoted(i); i--) {
            if (p.word(i).equals(",")) {
                return p.isTag(i - 1, "CCONJ");
            }
        }
        return false;
    }

    /** Where the clause begins: at its subject if that stands before the verb. */
    int from() {
        return subject != null && subject.to() <= verb.from() && verb.from() - subject.to() < 8 && !verb.participle()
                ? subject.from()
                : verb.from();
    }

    @Nullable
    Span speaker() {
        return speaker(subject);
    }

    @Nullable
    Span speaker(@Nullable Range range) {
        if (range == null) {
            return null;
        }
        int to = range.to();
        while (to > range.from() + 1 && (p.word(to - 1).equals(",") || p.isTag(to - 1, "ADV"))) {
            to--;
        }
        return p.span(range.from(), to);
    }

    Span cue() {
        return p.span(verb.from(), verb.to());
    }

    /** Attributed words from one token up to another, with this clause's subject and verb. */
    Attribution claim(int from, int to, String rule, double confidence) {
        return new Attribution(List.of(p.span(from, to)), speaker(), cue(), rule, confidence, denies());
    }

    boolean denies() {
        String word = p.word(verb.main());
        return verb.negated()
                != (word.startsWith("den")
                        && (word.equals("deny")
                                || word.equals("denies")
                                || word.equals("denied")
                                || word.equals("denying")));
    }

    /** The noun before the first preposition or comma of the subject. */
    String headNoun() {
        if (subject == null) {
            return "";
        }
        int head = subject.from();
        for (int i = subject.from(); i < subject.to(); i++) {
            if (p.isTag(i, "NOUN", "PROPN", "PRON")) {
                head = i;
            } else if (p.isTag(i, "ADP", "SCONJ") || p.isWord(i, ",|who|which|that")) {
                break;
            }
        }
        boolean alone = head == 0 && subject.to() == 1;
        return alone ? p.word(head) : p.form(head);
    }

    /** Whether the author speaks: "I believe" outside quotation marks. */
    boolean firstPerson() {
        return subject != null
                && subject.to() - subject.from() == 1
                && p.word(subject.from()).equals("i");
    }

    /** Whether the verb says what may, can or should happen rather than what somebody does. */
    boolean possible() {
        for (int i = verb.from(); i < verb.main(); i++) {
            if (p.isWord(i, "can|could|may|might|must|should|ought|cannot|ca")) {
                return true;
            }
        }
        return false;
    }

    /** Whether the subject is somebody other than the author: "we plan to" outside quotation marks attributes nothing. */
    boolean hasThirdPerson() {
        boolean first = subject != null && subject.to() - subject.from() == 1 && p.isWord(subject.from(), "i|we|you");
        return hasSpeaker() && !first;
    }

    /** A form that is no order and no noun: its subject is there, though it may not have been found. */
    private boolean speaks() {
        String word = p.word(verb.main());
        boolean perfect = verb.main() > verb.from() && p.isWord(verb.from(), "has|have|had|'s|'ve");
        return perfect && word.endsWith("ed")
                || WordPattern.matches(word, "said|says|told|tells|wrote|writes|argued|argues|insisted|insists");
    }

    /** Whether the subject can speak or think at all. */
    boolean hasSpeaker() {
        if (subject == null) {
            return verb.finite() && !verb.passive() && speaks();
        }
        String word = p.word(subject.to() - 1);
        boolean lone = subject.to() - subject.from() == 1;
        if (p.isWord(subject.from(), "none|no|nobody|neither|nothing|few")) {
            return false;
        }
        String noun = headNoun();
        boolean said = p.isWord(verb.main(), "said|says") && !verb.passive();
        if (!said && noun.equals(noun.toLowerCase(Locale.ROOT)) && INANIMATE.contains(noun)) {
            return false;
        }
        boolean empty = lone
                && WordPattern.matches(
                        word,
                        "this|that|these|there|what|which|such|it|those|nothing|something|anything|everything|here|you|one");
        return !empty || word.equals("it") && !verb.infinitive() && !verb.passive();
    }
}
