package policyarchive.gold;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import policyarchive.extract.ExtractedArticle;
import policyarchive.gold.FoundArticle.FoundActor;
import policyarchive.gold.FoundArticle.FoundClaim;
import policyarchive.gold.FoundArticle.FoundReference;
import policyarchive.gold.FoundArticle.FoundStatement;
import policyarchive.source.DatedFact;
import policyarchive.source.Origin;
import policyarchive.source.ParsedArticle;
import policyarchive.text.Span;

/** Puts extracted articles into the terms of the measures, as the contract's JSON gives them. */
public final class FoundArticles {

    private FoundArticles() {}

    /** What was found in one article; ids of speakers and signatories become names. */
    public static FoundArticle of(ExtractedArticle extracted) {
        ParsedArticle article = extracted.article();
        ParsedArticle.Publisher publisher = article.publisher();
        Map<String, String> names = extracted.actors().stream()
                .collect(Collectors.toMap(ExtractedArticle.Actor::id, ExtractedArticle.Actor::name));
        return new FoundArticle(
                key(article.origin()),
                article.title().text(),
                article.title().derived(),
                publisher == null ? null : publisher.name(),
                edtf(article.published()),
                article.text(),
                map(extracted.actors(), FoundArticles::actor),
                map(extracted.statements(), statement -> statement(statement, names)),
                map(extracted.claims(), claim -> claim(claim, article.text(), names)),
                map(article.references(), reference -> new FoundReference(reference.number(), reference.url())));
    }

    private static String key(Origin origin) {
        return origin.record() == null ? origin.file() : origin.file() + "#" + origin.record();
    }

    private static @Nullable String edtf(@Nullable DatedFact fact) {
        return fact == null ? null : fact.date().toString();
    }

    private static FoundActor actor(ExtractedArticle.Actor actor) {
        return new FoundActor(
                actor.name(),
                actor.kind().name(),
                actor.country(),
                actor.forms(),
                map(actor.roles(), ExtractedArticle.Role::title));
    }

    private static FoundStatement statement(ExtractedArticle.Statement statement, Map<String, String> names) {
        return new FoundStatement(map(statement.signatories(), signatory -> name(signatory.actorId(), names)));
    }

    private static FoundClaim claim(ExtractedArticle.Claim claim, String text, Map<String, String> names) {
        Span hull = claim.span();
        return new FoundClaim(
                map(claim.speakerIds(), id -> name(id, names)),
                claim.mode().name(),
                claim.stance().name(),
                hull.of(text),
                hull.start(),
                hull.end());
    }

    private static String name(String actorId, Map<String, String> names) {
        return names.getOrDefault(actorId, actorId);
    }

    private static <T, R> List<R> map(List<T> list, Function<T, R> function) {
        return list.stream().map(function).toList();
    }
}
