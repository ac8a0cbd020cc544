package policyarchive.web;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import policyarchive.document.ActorDocument;
import policyarchive.document.ActorDocuments;
import policyarchive.document.ArticleClaim;
import policyarchive.document.ArticleClaims;
import policyarchive.publish.structured.Card;

/** What cards are called. */
@Component
public class CardTitles {
    /** Characters of a claim's words in its title. */
    private static final int WORDS = 80;

    private final CitedThings things;
    private final ArticleClaims claims;
    private final ActorDocuments actors;
    private final MessageSource messages;

    CardTitles(CitedThings things, ArticleClaims claims, ActorDocuments actors, MessageSource messages) {
        this.things = things;
        this.claims = claims;
        this.actors = actors;
        this.messages = messages;
    }

    /** @throws UnknownAddress where the archive does not hold what the card shows */
    public String of(Card card, Locale locale) {
        return switch (card.kind()) {
            case ARTICLE -> things.findArticle(card.id()).title().text();
            case CLAIM -> of(claims.find(card.id()).orElseThrow(() -> new UnknownAddress("claim", card.id())), locale);
            case ACTOR_TIMELINE ->
                of(actors.find(card.id()).orElseThrow(() -> new UnknownAddress("actor", card.id())), locale);
            case TIMELINE -> messages.getMessage("timeline.title", null, locale);
        };
    }

    String of(ArticleClaim claim, Locale locale) {
        String speakers = claim.claim().speakers().isEmpty()
                ? messages.getMessage("claim.speaker.unknown", null, locale)
                : String.join(", ", claim.claim().speakers());
        return speakers + ": “" + Shortened.of(claim.claim().text(), WORDS) + "”";
    }

    String of(ActorDocument actor, Locale locale) {
        return messages.getMessage("embed.timelineOf", new Object[] {actor.name()}, locale);
    }
}
