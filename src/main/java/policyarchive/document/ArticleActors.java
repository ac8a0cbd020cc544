package policyarchive.document;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.stream.Stream;
import policyarchive.archive.Actor;
import policyarchive.archive.ActorRole;
import policyarchive.archive.Article;
import policyarchive.archive.Claim;
import policyarchive.archive.Mention;
import policyarchive.archive.Signature;
import policyarchive.document.ArticleDocument.MentionedActor;

/** The actors of one article. */
public final class ArticleActors {
    private ArticleActors() {}

    /** Everybody the article mentions in the order of first mention, then those it only quotes or lists as signatory. */
    public static SequencedSet<Actor> of(Article article) {
        SequencedSet<Actor> actors = new LinkedHashSet<>();
        article.getMentions().forEach(mention -> actors.add(mention.getActor()));
        article.getClaims().stream().map(Claim::getSpeakers).forEach(actors::addAll);
        signatories(article).forEach(actors::add);
        return actors;
    }

    /** Who signed a statement as this article reports it. */
    public static Stream<Actor> signatories(Article article) {
        return article.getReports().stream()
                .flatMap(report -> report.getSignatures().stream())
                .map(Signature::getActor)
                .distinct();
    }

    static List<MentionedActor> documents(Article article) {
        Map<Actor, SequencedSet<String>> forms = new HashMap<>();
        Map<Actor, SequencedSet<String>> roles = new HashMap<>();
        for (Mention mention : article.getMentions()) {
            note(forms, mention.getActor(), mention.span().of(article.getText()));
        }
        for (ActorRole role : article.getRoles()) {
            note(roles, role.getActor(), role.getTitle());
        }
        return of(article).stream()
                .map(actor -> document(actor, noted(forms, actor), noted(roles, actor)))
                .toList();
    }

    private static void note(Map<Actor, SequencedSet<String>> words, Actor actor, String word) {
        words.computeIfAbsent(actor, unused -> new LinkedHashSet<>()).add(word);
    }

    private static List<String> noted(Map<Actor, SequencedSet<String>> words, Actor actor) {
        return List.copyOf(words.getOrDefault(actor, new LinkedHashSet<>()));
    }

    private static MentionedActor document(Actor actor, List<String> forms, List<String> roles) {
        return new MentionedActor(
                actor.getSlug(), actor.getName(), actor.getKind().name(), actor.getCountry(), forms, roles);
    }
}
