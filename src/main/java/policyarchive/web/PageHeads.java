package policyarchive.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import policyarchive.archive.ActorLookup;
import policyarchive.document.ActorDocument;
import policyarchive.document.ArticleClaim;
import policyarchive.document.ArticleDocument;
import policyarchive.document.DateDocument;
import policyarchive.document.StatementDocument;
import policyarchive.document.StatementDocument.SignatoryDocument;
import policyarchive.publish.structured.SchemaOrg;
import policyarchive.web.request.SiteAddress;

/** What the pages say of themselves. */
@Component
class PageHeads {
    /** Characters of a text in a description. */
    private static final int LENGTH = 200;

    /** Names in a description. */
    private static final int NAMED = 6;

    private final ActorLookup actors;
    private final MessageSource messages;

    PageHeads(ActorLookup actors, MessageSource messages) {
        this.actors = actors;
        this.messages = messages;
    }

    PageHead home(HttpServletRequest request) {
        String site = SiteAddress.of(request);
        String lead = message("home.lead");
        return new PageHead(site + "/", "website", lead, null, new SchemaOrg(site).site(message("site.name"), lead));
    }

    PageHead article(ArticleDocument article, HttpServletRequest request) {
        String site = SiteAddress.of(request);
        DateDocument date = article.published();
        String day = date == null || date.earliest() == null || !date.earliest().equals(date.latest())
                ? null
                : date.earliest().toString();
        return new PageHead(
                site + "/articles/" + article.id(),
                "article",
                opening(article.text()),
                day,
                new SchemaOrg(site).article(article, Wording.followable(article.url())));
    }

    PageHead claim(ArticleClaim claim, HttpServletRequest request) {
        String site = SiteAddress.of(request);
        return new PageHead(
                site + "/claims/" + claim.claim().id(),
                "article",
                opening(claim.claim().text()),
                null,
                new SchemaOrg(site).claim(claim, actors.kinds(claim.claim().speakerIds())));
    }

    PageHead statement(StatementDocument statement, HttpServletRequest request) {
        String site = SiteAddress.of(request);
        List<String> named = Stream.concat(
                        statement.signatories().stream().map(SignatoryDocument::actorId),
                        statement.claims().stream()
                                .map(claim -> claim.claim().speakerIds())
                                .flatMap(Collection::stream))
                .distinct()
                .toList();
        String signed = statement.signatories().stream()
                .limit(NAMED)
                .map(SignatoryDocument::name)
                .collect(Collectors.joining(", "));
        String reported = message("statement.reportedBy", statement.articles().size());
        return new PageHead(
                site + "/statements/" + statement.id(),
                "article",
                signed.isEmpty() ? reported : message("statement.signedBy", signed) + "; " + reported,
                null,
                new SchemaOrg(site).statement(statement, actors.kinds(named)));
    }

    PageHead actor(ActorDocument actor, HttpServletRequest request) {
        String site = SiteAddress.of(request);
        ActorDocument.Counts counts = actor.counts();
        return new PageHead(
                site + "/actors/" + actor.id(),
                "profile",
                String.join(
                        ", ",
                        message("kind." + actor.kind()),
                        message("actor.articles", counts.articles()),
                        message("article.claims", counts.claims()),
                        message("actor.statements", counts.statements())),
                null,
                new SchemaOrg(site).actor(actor));
    }

    private static String opening(String text) {
        String words =
                text.substring(0, Math.min(text.length(), 2 * LENGTH)).strip().replaceAll("\\s+", " ");
        return Shortened.of(words, LENGTH);
    }

    private String message(String key, Object... values) {
        return messages.getMessage(key, values, LocaleContextHolder.getLocale());
    }
}
