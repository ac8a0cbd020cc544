package policyarchive.web;

import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.util.UriUtils;
import policyarchive.document.ArticleDocument;
import policyarchive.document.StatementDocument;
import policyarchive.publish.citation.ContentHash;

/** Permanent addresses: what was cited, as long as it is still the same, and else that it has changed. */
@Controller
class VersionPages {
    private static final String API = "/api";
    private static final String ARTICLES = "/articles/";
    private static final String STATEMENTS = "/statements/";

    private final CitedThings things;

    VersionPages(CitedThings things) {
        this.things = things;
    }

    @GetMapping(ARTICLES + "{id}/versions/{hash}")
    String article(@PathVariable String id, @PathVariable String hash) {
        return "forward:" + currentArticle("", id, hash);
    }

    @GetMapping(API + ARTICLES + "{id}/versions/{hash}")
    String articleForPrograms(@PathVariable String id, @PathVariable String hash) {
        return "forward:" + currentArticle(API, id, hash);
    }

    @GetMapping(STATEMENTS + "{id}/versions/{hash}")
    String statement(@PathVariable String id, @PathVariable String hash) {
        return "forward:" + currentStatement("", id, hash);
    }

    @GetMapping(API + STATEMENTS + "{id}/versions/{hash}")
    String statementForPrograms(@PathVariable String id, @PathVariable String hash) {
        return "forward:" + currentStatement(API, id, hash);
    }

    private String currentArticle(String prefix, String id, String hash) {
        ArticleDocument article = things.findArticle(id);
        String current = prefix + ARTICLES + UriUtils.encodePathSegment(article.id(), StandardCharsets.UTF_8);
        return checked(hash, ContentHash.isOf(hash, article), "article", current);
    }

    private String currentStatement(String prefix, String id, String hash) {
        StatementDocument statement = things.findStatement(id);
        String current = prefix + STATEMENTS + UriUtils.encodePathSegment(statement.id(), StandardCharsets.UTF_8);
        return checked(hash, ContentHash.isOf(hash, statement), "statement", current);
    }

    private static String checked(String hash, boolean same, String what, String current) {
        if (!ContentHash.isReadable(hash)) {
            throw new UnknownAddress("version", hash);
        }
        if (!same) {
            throw new ChangedSince(what, current);
        }
        return current;
    }
}
