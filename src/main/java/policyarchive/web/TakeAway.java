package policyarchive.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;
import policyarchive.document.ActorDocument;
import policyarchive.document.ArticleClaim;
import policyarchive.document.ArticleDocument;
import policyarchive.document.StatementDocument;
import policyarchive.publish.citation.Citables;
import policyarchive.publish.citation.Citations;
import policyarchive.publish.structured.Card;
import policyarchive.web.request.SiteAddress;

/** What a page offers for use elsewhere. */
@Component
class TakeAway {
    private final Citations citations;
    private final CitedThings things;
    private final CardTitles titles;

    TakeAway(Citations citations, CitedThings things, CardTitles titles) {
        this.citations = citations;
        this.things = things;
        this.titles = titles;
    }

    /**
     * What one page offers. Templates know it as {@code take}.
     *
     * @param styles references as people write them, by the parameter that asks for the style
     * @param api the address below which programs find the same, null where there is no reference to it
     * @param embed the code that shows it as a card elsewhere, null where there is no card
     * @param oembed where programs learn that code, null where there is no card
     */
    record Offer(
            Map<String, String> styles,
            @Nullable String api,
            @Nullable String embed,
            @Nullable String oembed) {}

    Offer article(ArticleDocument article, HttpServletRequest request) {
        String site = SiteAddress.of(request);
        Map<String, String> styles = citations.inStyles(new Citables(site).article(article), today());
        Card card = new Card(Card.Kind.ARTICLE, article.id(), "");
        return offer(
                styles, "/api/articles/" + article.id(), card, article.title().text(), "/articles/", site);
    }

    Offer statement(StatementDocument statement, HttpServletRequest request) {
        Map<String, String> styles = citations.inStyles(things.statement(statement, SiteAddress.of(request)), today());
        return new Offer(styles, "/api/statements/" + statement.id(), null, null);
    }

    Offer claim(ArticleClaim claim, HttpServletRequest request) {
        String site = SiteAddress.of(request);
        String id = claim.claim().id();
        Map<String, String> styles = citations.inStyles(things.claim(id, site), today());
        String title = titles.of(claim, LocaleContextHolder.getLocale());
        return offer(styles, "/api/claims/" + id, new Card(Card.Kind.CLAIM, id, ""), title, "/claims/", site);
    }

    /** @param filters as in the address of the page */
    Offer timelineOf(ActorDocument actor, PageAddress filters, HttpServletRequest request) {
        Card card = new Card(Card.Kind.ACTOR_TIMELINE, actor.id(), query(filters));
        String title = titles.of(actor, LocaleContextHolder.getLocale());
        return offer(Map.of(), null, card, title, "/actors/", SiteAddress.of(request));
    }

    /** @param filters as in the address of the page */
    Offer timeline(PageAddress filters, HttpServletRequest request) {
        Card card = new Card(Card.Kind.TIMELINE, "", query(filters));
        String title = titles.of(card, LocaleContextHolder.getLocale());
        return offer(Map.of(), null, card, title, "/timeline", SiteAddress.of(request));
    }

    private static Offer offer(
            Map<String, String> styles, @Nullable String api, Card card, String title, String page, String site) {
        String shown = site + page + card.id() + (card.query().isEmpty() ? "" : "?" + card.query());
        String oembed = site + "/oembed?url=" + UriUtils.encode(shown, StandardCharsets.UTF_8);
        return new Offer(styles, api, card.frame(site, title).html(), oembed);
    }

    private static String query(PageAddress filters) {
        String whole = filters.whole();
        return whole.isEmpty() ? "" : whole.substring(1);
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }
}
