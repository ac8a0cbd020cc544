package policyarchive.publish.structured;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import policyarchive.document.ActorDocument;
import policyarchive.document.ArticleClaim;
import policyarchive.document.ArticleDocument;
import policyarchive.document.ArticleDocument.MentionedActor;
import policyarchive.document.ClaimDocument;
import policyarchive.document.DateDocument;
import policyarchive.document.StatementDocument;
import policyarchive.publish.citation.Citables;
import policyarchive.vocabulary.ActorKind;

/** What pages tell programs in the terms of schema.org, as JSON-LD. */
public final class SchemaOrg {
    private static final String CONTEXT = "https://schema.org";
    /** An article that attributes thousands of claims does not double its page by them. */
    private static final int MOST_CLAIMS = 200;

    /** What of EDTF is a date of schema.org too: a year, a month or a day, and not a doubtful one. */
    private static final Pattern CERTAIN = Pattern.compile("\\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\\d{2})?)?");

    private final String site;

    /** @param site where the archive is, without a slash at its end */
    public SchemaOrg(String site) {
        this.site = site;
    }

    /** The archive, and how it is searched. */
    public Map<String, Object> site(String name, String description) {
        Node search = new Node("SearchAction")
                .with("target", new Node("EntryPoint").with("urlTemplate", site + "/search?q={search_term_string}"))
                .with("query-input", "required name=search_term_string");
        return new Node("WebSite", site + "/")
                .with("@context", CONTEXT)
                .with("name", name)
                .with("description", description)
                .with("url", site + "/")
                .with("potentialAction", search)
                .properties();
    }

    /**
     * An article and the claims that appear in it.
     *
     * @param original where it was first published, null where nobody may be led there
     */
    public Map<String, Object> article(ArticleDocument article, @Nullable String original) {
        Map<String, ActorKind> kinds = article.actors().stream()
                .collect(Collectors.toMap(
                        MentionedActor::id, actor -> ActorKind.valueOf(actor.kind()), (first, second) -> first));
        Node news = new Node("NewsArticle", page("articles", article.id()))
                .with("url", page("articles", article.id()))
                .with("headline", article.title().text())
                .with("datePublished", date(article.published()))
                .with("inLanguage", article.language())
                .with("wordCount", article.wordCount())
                .with("publisher", publisher(article))
                .with("sameAs", original)
                .with("archivedAt", new Citables(site).address(article))
                .with("identifier", "sha256:" + article.origin().sha256())
                .with("mentions", mentions(article));
        List<Object> graph = new ArrayList<>(List.of(news.properties()));
        article.claims().stream()
                .limit(MOST_CLAIMS)
                .forEach(claim -> graph.add(claim(claim, article.id(), kinds)
                        .with("inLanguage", article.language())
                        .properties()));
        return Map.of("@context", CONTEXT, "@graph", graph);
    }

    /**
     * A claim by itself.
     *
     * @param kinds of its speakers, by id
     */
    public Map<String, Object> claim(ArticleClaim claim, Map<String, ActorKind> kinds) {
        return claim(claim.claim(), claim.articleId(), kinds)
                .with("@context", CONTEXT)
                .properties();
    }

    /**
     * A statement with who signed it, who reports it, and what it says.
     *
     * @param kinds of its signatories and of the speakers of its claims, by id
     */
    public Map<String, Object> statement(StatementDocument statement, Map<String, ActorKind> kinds) {
        return new Node("CreativeWork", page("statements", statement.id()))
                .with("@context", CONTEXT)
                .with("url", page("statements", statement.id()))
                .with("name", statement.title())
                .with("genre", SchemaActors.words(statement.kind()))
                .with("datePublished", date(statement.date()))
                .with(
                        "author",
                        statement.signatories().stream()
                                .map(signed -> actor(signed.actorId(), signed.name(), kinds))
                                .toList())
                .with(
                        "audience",
                        statement.addressees().stream()
                                .map(name ->
                                        new Node("Audience").with("name", name).properties())
                                .toList())
                .with("archivedAt", new Citables(site).address(statement))
                .with(
                        "subjectOf",
                        statement.articles().stream()
                                .map(article -> new Node("NewsArticle", page("articles", article.id()))
                                        .with("headline", article.title())
                                        .properties())
                                .toList())
                .with(
                        "hasPart",
                        statement.claims().stream()
                                .limit(MOST_CLAIMS)
                                .map(claim -> claim(claim.claim(), claim.articleId(), kinds)
                                        .properties())
                                .toList())
                .properties();
    }

    /** A person or a body. */
    public Map<String, Object> actor(ActorDocument actor) {
        return SchemaActors.describe(actor, page("actors", actor.id()))
                .with("@context", CONTEXT)
                .properties();
    }

    private Node claim(ClaimDocument claim, String article, Map<String, ActorKind> kinds) {
        String statement = claim.statementId();
        return new Node("Claim", page("claims", claim.id()))
                .with("url", page("claims", claim.id()))
                .with("text", claim.text())
                .with(
                        "author",
                        IntStream.range(0, claim.speakers().size())
                                .mapToObj(i -> actor(
                                        claim.speakerIds().get(i),
                                        claim.speakers().get(i),
                                        kinds))
                                .toList())
                .with("datePublished", date(claim.date()))
                .with("appearance", Node.reference(page("articles", article)))
                // What a statement says was said there first; of other claims the archive knows the reports alone.
                .with("firstAppearance", statement == null ? null : Node.reference(page("statements", statement)));
    }

    private List<Object> mentions(ArticleDocument article) {
        return article.actors().stream()
                .<Object>map(actor -> new Node(
                                SchemaActors.type(ActorKind.valueOf(actor.kind())), page("actors", actor.id()))
                        .with("name", actor.name())
                        .properties())
                .toList();
    }

    private Map<String, Object> actor(String id, String name, Map<String, ActorKind> kinds) {
        return new Node(SchemaActors.type(kinds.getOrDefault(id, ActorKind.OTHER)), page("actors", id))
                .with("name", name)
                .properties();
    }

    private static @Nullable Node publisher(ArticleDocument article) {
        return article.source() == null
                ? null
                : new Node("Organization").with("name", article.source().name());
    }

    private static @Nullable String date(@Nullable DateDocument date) {
        return date != null && CERTAIN.matcher(date.edtf()).matches() ? date.edtf() : null;
    }

    private String page(String list, String id) {
        return site + "/" + list + "/" + id;
    }
}
