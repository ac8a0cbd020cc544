package policyarchive.extract.speakers;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import policyarchive.extract.ExtractedArticle.Mention;
import policyarchive.extract.Mentions;
import policyarchive.text.Span;
import policyarchive.vocabulary.ActorKind;

/**
 * Whose a document is of which a text speaks again, as "the affidavit", "the new terms": it looks at the places where it
 * was spoken of before for an owner ("its terms"), somebody who issued it ("a paper by X"), or the subject of the
 * sentence that brought it up ("In a paper, X warned").
 */
final class DocumentOwners {
    /** Code units back in which a document was brought up. */
    private static final int REACH = 4000;
    /** Places looked at. */
    private static final int PLACES = 6;

    /** Words for any document. */
    private static final Set<String> GENERAL = Set.of("text", "document", "paper", "page", "draft", "note");

    private static final String ANY =
            "(?:letter|statement|declaration|paper|report|resolution|affidavit|filing|submission|note|terms"
                + "|text|document|draft|post|study|survey|brief|memo|memorandum|petition|communiqu[eé]|opinion|proposal|policy)";
    private static final Pattern OWNER = Pattern.compile("\\b(its|their|his|her) (?:[\\w-]{1,20} ){0,3}$");
    private static final Pattern POSSESSED = Pattern.compile("^['’]s? (?:[\\w-]{1,20} ){0,4}$");
    private static final Pattern ISSUED = Pattern.compile("^,?(?: [\\w-]{1,20}){0,3} (?:by|from) (?:the )?$");

    private final String text;
    private final Mentions mentions;
    private final Salience salience;
    private final Pronouns pronouns;

    DocumentOwners(String text, Mentions mentions, Salience salience, Pronouns pronouns) {
        this.text = text;
        this.mentions = mentions;
        this.salience = salience;
        this.pronouns = pronouns;
    }

    /** Whose the document of this name is that was spoken of before an offset; open where nothing tells. */
    Speaker owner(String noun, int before, Span except) {
        int from = Math.max(0, before - REACH);
        String stem = GENERAL.contains(noun) ? ANY : Pattern.quote(noun);
        Matcher m = Pattern.compile("\\b" + stem + "\\b", Pattern.CASE_INSENSITIVE)
                .matcher(text)
                .region(from, before);
        Span[] places = new Span[PLACES];
        int count = 0;
        while (m.find()) {
            places[count++ % PLACES] = new Span(m.start(), m.end());
        }
        for (int i = count - 1; i >= 0 && i >= count - PLACES; i--) {
            Speaker owner = ownerAt(places[i % PLACES], except);
            if (!owner.isOpen()) {
                return owner;
            }
        }
        return Speaker.OPEN;
    }

    private Speaker ownerAt(Span place, Span except) {
        Matcher owner = OWNER.matcher(text.substring(Math.max(0, place.start() - 70), place.start()));
        if (owner.find()) {
            int at = Math.max(0, place.start() - 70) + owner.start(1);
            String pronoun = owner.group(1).toLowerCase(Locale.ROOT);
            Speaker meant = pronouns.resolve(pronoun, new Span(at, at + pronoun.length()), except);
            return meant == null ? Speaker.OPEN : meant.sharing(0.7);
        }
        String beside = beside(place);
        if (beside != null) {
            return Speaker.of(beside, 0.75);
        }
        Span sentence = salience.sentenceAt(place.start());
        List<String> subjects = salience.subjects(sentence.start(), sentence.end(), a -> a.kind() != ActorKind.MEDIA);
        return subjects.isEmpty() ? Speaker.OPEN : Speaker.of(subjects.getFirst(), 0.6);
    }

    /** Who is named as its owner before it, or as its author after it. */
    private @Nullable String beside(Span place) {
        int first = mentions.firstFrom(place.start());
        if (first > 0) {
            Mention before = mentions.inOrder().get(first - 1);
            int end = before.span().end();
            if (end <= place.start()
                    && place.start() - end < 80
                    && POSSESSED.matcher(text.substring(end, place.start())).find()) {
                return before.actorId();
            }
        }
        if (first < mentions.inOrder().size()) {
            Mention after = mentions.inOrder().get(first);
            int start = after.span().start();
            if (start >= place.end()
                    && start - place.end() < 80
                    && ISSUED.matcher(text.substring(place.end(), start)).find()) {
                return after.actorId();
            }
        }
        return null;
    }
}
