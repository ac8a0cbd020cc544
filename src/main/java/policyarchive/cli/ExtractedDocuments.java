package policyarchive.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import policyarchive.document.ArticleDocument;
import policyarchive.document.ClaimDocument;
import policyarchive.document.DateDocument;
import policyarchive.document.SpanDocument;
import policyarchive.extract.ExtractedArticle;
import policyarchive.source.DatedFact;
import policyarchive.source.Origin;
import policyarchive.source.ParsedArticle;
import policyarchive.text.Span;

/** Turns what was extracted from one file into the contract's article, with ids that are local to the file. */
final class ExtractedDocuments {
    private final ExtractedArticle extracted;
    private final ParsedArticle article;
    private final Map<String, ExtractedArticle.Actor> actors;

    private ExtractedDocuments(ExtractedArticle extracted) {
        this.extracted = extracted;
        this.article = extracted.article();
        this.actors =
                extracted.actors().stream().collect(Collectors.toMap(ExtractedArticle.Actor::id, Function.identity()));
    }

    static ArticleDocument of(ExtractedArticle extracted) {
        return new ExtractedDocuments(extracted).article();
    }

    private ArticleDocument article() {
        Origin origin = article.origin();
        ParsedArticle.Publisher publisher = article.publisher();
        return new ArticleDocument(
                localId(origin),
                new ArticleDocument.OriginDocument(origin.file(), origin.record(), origin.sha256(), origin.charset()),
                new ArticleDocument.TitleDocument(
                        article.title().text(), article.title().derived()),
                publisher == null
                        ? null
                        : new ArticleDocument.SourceDocument(
                                publisher.name(), publisher.basis().name()),
                article.url(),
                article.language(),
                date(article.published()),
                article.text(),
                article.wordCount(),
                extracted.actors().stream().map(ExtractedDocuments::actor).toList(),
                extracted.mentions().stream()
                        .map(m -> new ArticleDocument.MentionDocument(
                                m.actorId(), m.span().start(), m.span().end()))
                        .toList(),
                extracted.statements().stream().map(this::statement).toList(),
                extracted.claims().stream().map(this::claim).toList(),
                article.references().stream()
                        .map(r -> new ArticleDocument.ReferenceDocument(r.number(), r.url(), r.publisher()))
                        .toList(),
                article.blocks().stream().map(ExtractedDocuments::block).toList(),
                null,
                article.notes());
    }

    private static ArticleDocument.BlockDocument block(ParsedArticle.Block block) {
        return new ArticleDocument.BlockDocument(
                block.kind(), block.span().start(), block.span().end());
    }

    private static String localId(Origin origin) {
        String name = origin.record() == null ? origin.file() : origin.file() + "-" + origin.record();
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }

    private static ArticleDocument.MentionedActor actor(ExtractedArticle.Actor actor) {
        List<String> roles = actor.roles().stream()
                .map(ExtractedArticle.Role::title)
                .distinct()
                .toList();
        return new ArticleDocument.MentionedActor(
                actor.id(), actor.name(), actor.kind().name(), actor.country(), actor.forms(), roles);
    }

    private ArticleDocument.ArticleStatement statement(ExtractedArticle.Statement statement) {
        List<String> signatoryIds = statement.signatories().stream()
                .map(ExtractedArticle.Signatory::actorId)
                .distinct()
                .toList();
        return new ArticleDocument.ArticleStatement(
                statement.id(),
                statement.kind().name(),
                statement.title(),
                date(statement.date()),
                names(signatoryIds),
                signatoryIds,
                names(statement.addresseeIds()),
                statement.complete(),
                statement.countsStated());
    }

    private ClaimDocument claim(ExtractedArticle.Claim claim) {
        Span words = claim.span();
        Span speaker = claim.speakerSpan();
        return new ClaimDocument(
                claim.id(),
                claim.mode().name(),
                claim.stance().name(),
                names(claim.speakerIds()),
                claim.speakerIds(),
                claim.cue(),
                words.of(article.text()),
                words.start(),
                words.end(),
                span(article.body().toOriginal(words)),
                speaker == null ? null : span(article.body().toOriginal(speaker)),
                claim.parts().stream().map(ExtractedDocuments::span).toList(),
                claim.onTopic(),
                date(claim.date()),
                claim.statementId(),
                claim.negated(),
                claim.rule(),
                claim.confidence(),
                claim.references());
    }

    private List<String> names(List<String> actorIds) {
        return actorIds.stream()
                .map(actors::get)
                .map(ExtractedArticle.Actor::name)
                .toList();
    }

    private static @Nullable DateDocument date(@Nullable DatedFact fact) {
        if (fact == null) {
            return null;
        }
        Span span = fact.span();
        return new DateDocument(
                fact.date().edtf(),
                fact.date().earliest(),
                fact.date().latest(),
                fact.basis().name(),
                fact.evidence(),
                span == null ? null : span(span));
    }

    private static SpanDocument span(Span span) {
        return new SpanDocument(span.start(), span.end());
    }
}
