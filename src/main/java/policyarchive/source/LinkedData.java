package policyarchive.source;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a page says about its article in JSON-LD, in the words of schema.org. Null and empty where it says nothing. */
record LinkedData(
        @Nullable String headline,
        @Nullable String publisher,
        @Nullable String published,
        @Nullable String modified,
        @Nullable String url,
        List<String> authors) {
    private static final int LONGEST = 500_000;
    private static final int MOST_SCRIPTS = 20;
    private static final int DEEPEST = 30;
    private static final Pattern ARTICLE =
            Pattern.compile("(?:[A-Z][a-z]{1,30}){0,3}Article|(?:Live)?BlogPosting|Report|OpinionNewsArticle");
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .build())
                    .build())
            .build();

    static LinkedData of(Document page) {
        for (Element script : page.select("script[type=application/ld+json]").stream()
                .limit(MOST_SCRIPTS)
                .toList()) {
            JsonNode article = script.data().length() > LONGEST ? null : article(script.data());
            if (article != null) {
                return new LinkedData(
                        text(article, "headline"),
                        name(article.path("publisher")),
                        text(article, "datePublished"),
                        text(article, "dateModified"),
                        address(article),
                        authors(article.path("author")));
            }
        }
        return new LinkedData(null, null, null, null, null, List.of());
    }

    /** The first article in a tree of objects and lists; null for none and for what is no JSON. */
    private static @Nullable JsonNode article(String json) {
        Deque<JsonNode> open = new ArrayDeque<>();
        try {
            open.add(JSON.readTree(json));
        } catch (JacksonException e) {
            return null;
        }
        while (!open.isEmpty()) {
            JsonNode node = open.removeFirst();
            if (node.isObject() && isArticle(node.path("@type"))) {
                return node;
            }
            if (node.isArray()) {
                node.forEach(open::add);
            } else if (node.isObject()) {
                open.add(node.path("@graph"));
                open.add(node.path("mainEntity"));
            }
        }
        return null;
    }

    private static boolean isArticle(JsonNode type) {
        if (type.isArray()) {
            for (JsonNode one : type) {
                if (isArticle(one)) {
                    return true;
                }
            }
        }
        return type.isString() && ARTICLE.matcher(type.asString()).matches();
    }

    private static @Nullable String address(JsonNode article) {
        JsonNode page = article.path("mainEntityOfPage");
        for (JsonNode node : new JsonNode[] {article.path("url"), page, page.path("@id")}) {
            if (node.isString() && node.asString().startsWith("http")) {
                return node.asString();
            }
        }
        return null;
    }

    private static List<String> authors(JsonNode author) {
        List<String> names = new ArrayList<>();
        if (author.isArray()) {
            author.forEach(a -> names.addAll(authors(a)));
        }
        String name = name(author);
        if (name != null) {
            names.add(name);
        }
        return names;
    }

    private static @Nullable String name(JsonNode node) {
        return node.isArray() && !node.isEmpty()
                ? name(node.get(0))
                : node.isString() ? node.asString() : text(node, "name");
    }

    private static @Nullable String text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isString() && !value.asString().isBlank()
                ? Parser.unescapeEntities(value.asString(), false)
                : null;
    }
}
