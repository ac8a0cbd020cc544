package policyarchive.extract.statements;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import policyarchive.extract.ExtractedArticle.Actor;
import policyarchive.extract.ExtractedArticle.Mention;
import policyarchive.extract.ExtractedArticle.Role;
import policyarchive.extract.ExtractedArticle.Signatory;
import policyarchive.extract.Mentions;
import policyarchive.extract.PhraseActors;
import policyarchive.text.Span;

/** Reads the signatories that a phrase names, with the office and country they sign with. */
final class SignatoryReader {
    /** Where an enumeration of names ends and the sentence goes on. */
    private static final Pattern GOES_ON = Pattern.compile(",? (?:and |but |as |also"
        + " )?(?:ask|urg|call|say|said|warn|argu|demand|express|claim|not(?:e|es|ed|ing)|stat|want|criticis|criticiz|oppos|accus|appeal|stress|commit|agree|pledg|insist|describ|propos|seek|sought|was|were|is|are|has|had|have|will|would|to(?!gether)|that|against|over|amid|ahead|which|during|after|before|following|publish|releas|sent|addressed|in"
        + " (?:which|what|a|response)|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun|\\d)|last (?:week|month|year)|this"
        + " (?:week|month|year)|because|while|when|where|did|do not|does)\\w{0,8}\\b");

    private static final Pattern WITH = Pattern.compile(
            ",? (?:together with|along with|alongside|in partnership with|jointly with|joined by) |,? and (?:later"
                + " |jointly )?(?:co-?)?(?:signed|endorsed|supported|backed) by |; (?:and )?|,? and,"
                + " \\p{Ll}[^,]{2,60}, |, (?:who|which) [^,]{2,90}, (?:and )?|(?:for|on behalf of) [^,;.]{2,60}? by ");

    /** "A coalition of A, B and C" stands for its members. */
    private static final Pattern COALITION = Pattern.compile("\\s*(?:[Aa]n?|[Tt]he) (?:[\\w-]{2,15}"
            + " ){0,3}?(?:coalition|group|alliance|collective|consortium|number|trio|quartet)"
            + " (?:of|comprising|consisting of|made up of) (?:the )?(?=\\p{Lu})");

    private static final Pattern STOP = Pattern.compile("\\. ");

    private final String text;
    private final Mentions mentions;

    SignatoryReader(String text, Mentions mentions) {
        this.text = text;
        this.mentions = mentions;
    }

    /** The heads of an enumeration as signatories; what comes behind it is left. */
    List<Signatory> in(Span phrase) {
        Span names = enumeration(phrase);
        Set<String> ids = new LinkedHashSet<>();
        Matcher coalition = COALITION.matcher(text).region(names.start(), names.end());
        int from = coalition.lookingAt() ? coalition.end() : names.start();
        Matcher with = WITH.matcher(text).region(names.start(), names.end());
        while (with.find()) {
            ids.addAll(PhraseActors.heads(text, new Span(from, with.start()), mentions));
            from = with.end();
        }
        if (from < names.end()) {
            ids.addAll(PhraseActors.heads(text, new Span(from, names.end()), mentions));
        }
        return ids.stream().map(id -> signatory(id, names)).toList();
    }

    List<String> addressees(Span phrase) {
        return PhraseActors.heads(text, phrase, mentions);
    }

    /** Up to the verb or preposition behind the last name. */
    Span enumeration(Span phrase) {
        Span sentence = upToStop(phrase);
        List<Mention> within = mentions.within(sentence);
        if (within.isEmpty()) {
            return sentence;
        }
        Matcher m = GOES_ON.matcher(text).region(sentence.start(), sentence.end());
        int first = within.getFirst().span().end();
        while (m.find()) {
            Span mark = new Span(m.start() + 1, m.end());
            boolean named = within.stream().anyMatch(x -> x.span().overlaps(mark));
            if (!named && m.start() >= first) {
                return new Span(sentence.start(), m.start());
            }
        }
        return sentence;
    }

    private Span upToStop(Span phrase) {
        Matcher stop = STOP.matcher(text).region(phrase.start(), phrase.end());
        while (stop.find()) {
            if (!Abbreviations.endsAt(text, stop.start())) {
                return new Span(phrase.start(), stop.start());
            }
        }
        return phrase;
    }

    Signatory signatory(String id, Span phrase) {
        Actor actor = mentions.actor(id);
        Span span = mentions.within(phrase).stream()
                .filter(m -> m.actorId().equals(id))
                .map(Mention::span)
                .findFirst()
                .orElse(phrase);
        Role role = actor.roles().stream()
                .filter(r -> phrase.overlaps(r.span()))
                .findFirst()
                .orElse(actor.roles().isEmpty() ? null : actor.roles().getFirst());
        String country = role != null && role.country() != null ? role.country() : actor.country();
        return new Signatory(id, role == null ? null : role.title(), country, span);
    }
}
