package policyarchive.extract.speakers;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import policyarchive.extract.ExtractedArticle.Actor;
import policyarchive.extract.ExtractedArticle.Mention;
import policyarchive.extract.Mentions;
import policyarchive.extract.speakers.Spoken.Turn;
import policyarchive.extract.speech.WordList;
import policyarchive.naming.Countries;
import policyarchive.naming.Country;
import policyarchive.text.Span;
import policyarchive.vocabulary.ActorKind;

/**
 * Persons described by their nationality: "the Dane", "the Portuguese official" ({@code nationality-nouns.txt}, and the
 * demonyms of the country list). It is the person of that country who is most salient; a country that was said where the
 * person was first named counts.
 */
final class Nationals {
    /** Code units back in which the person was named. */
    private static final int REACH = 3200;
    /** Code units within which somebody who spoke goes on. */
    private static final int NEAR = 300;
    /** Nouns beside a nationality that say nothing of an office. */
    private static final Set<String> VAGUE = Set.of("delegate", "diplomat", "envoy", "representative", "negotiator");

    private static final Map<String, String> CODES = codes();

    private final String text;
    private final Mentions mentions;
    private final Salience salience;
    private final Spoken spoken;
    private final Map<String, Set<String>> said = new HashMap<>();

    Nationals(String text, Mentions mentions, Salience salience, Spoken spoken) {
        this.text = text;
        this.mentions = mentions;
        this.salience = salience;
        this.spoken = spoken;
    }

    private static Map<String, String> codes() {
        Map<String, String> codes = new HashMap<>();
        for (Country country : Countries.standard().all()) {
            country.demonyms().forEach(demonym -> codes.putIfAbsent(demonym.toLowerCase(Locale.ROOT), country.code()));
        }
        WordList.read(Nationals.class, "nationality-nouns.txt")
                .forEach((code, nouns) -> nouns.forEach(noun -> codes.put(noun, code.toUpperCase(Locale.ROOT))));
        return codes;
    }

    /** The person whom a phrase in lower case describes by nationality, null where it describes none. */
    @Nullable
    Speaker described(String phrase, Span at, Span except) {
        Description words = Description.of(phrase);
        if (!words.definite() || !words.owner().isEmpty()) {
            return null;
        }
        String noun = words.noun();
        boolean vague = VAGUE.contains(noun) || Nouns.isPerson(noun) && !Nouns.isOffice(noun);
        String code = CODES.get(noun);
        for (String modifier : words.modifiers().split(" ", -1)) {
            code = code == null && vague ? CODES.get(modifier) : code;
        }
        String id = code == null ? null : from(code, at, except);
        if (id == null && code != null && vague) {
            return goesOn(at);
        }
        return id == null ? null : Speaker.of(id, 0.7);
    }

    /** The person who just spoke, if no other country is known of: "she told the hall. The plan, the Portuguese official said, ...". */
    private @Nullable Speaker goesOn(Span at) {
        Turn last = spoken.last();
        boolean one = last != null && last.speaker().ids().size() == 1 && at.start() - last.end() < NEAR;
        Actor actor = one && last != null ? mentions.actor(last.speaker().ids().getFirst()) : null;
        boolean fits = actor != null && actor.kind() == ActorKind.PERSON && actor.country() == null;
        return fits && last != null ? last.speaker().sharing(0.6) : null;
    }

    private @Nullable String from(String country, Span at, Span except) {
        return salience.best(at.start(), REACH, except, actor -> isFrom(actor, country));
    }

    private boolean isFrom(Actor actor, String country) {
        if (actor.kind() != ActorKind.PERSON) {
            return false;
        }
        return actor.country() != null
                ? country.equals(actor.country())
                : said.computeIfAbsent(actor.id(), this::said).contains(country);
    }

    /** The countries said before a person's name in the sentence that names the person first. */
    private Set<String> said(String id) {
        Set<String> codes = new HashSet<>();
        for (Mention mention : mentions.inOrder()) {
            if (mention.actorId().equals(id)) {
                int from = Math.min(
                        salience.sentenceAt(mention.span().start()).start(),
                        mention.span().start());
                for (String word : new Span(from, mention.span().start())
                        .of(text)
                        .toLowerCase(Locale.ROOT)
                        .split("[^\\p{L}]+", -1)) {
                    String code = CODES.get(word);
                    if (code != null) {
                        codes.add(code);
                    }
                }
                return codes;
            }
        }
        return codes;
    }
}
