package policyarchive.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import policyarchive.document.ActorDocument;
import policyarchive.document.ActorDocuments;
import policyarchive.document.SearchDocument;
import policyarchive.document.StatementDocument;
import policyarchive.document.StatementDocuments;
import policyarchive.publish.feed.AtomWriter;
import policyarchive.publish.feed.Feed;
import policyarchive.publish.feed.FeedEntries;
import policyarchive.search.ArticleSearch;
import policyarchive.search.Facet;
import policyarchive.web.request.ParameterSet;
import policyarchive.web.request.Queries;
import policyarchive.web.request.Reads;
import policyarchive.web.request.SiteAddress;

/** Any search, actor or statement as an Atom feed of the articles that come in. */
@RestController
class FeedController {
    private static final MediaType ATOM = new MediaType(MediaType.APPLICATION_ATOM_XML, StandardCharsets.UTF_8);
    private static final String SEARCH = "/feed.atom";
    private static final String ACTORS = "/actors/";
    private static final String STATEMENTS = "/statements/";

    private final ArticleSearch articles;
    private final FeedEntries entries;
    private final ActorDocuments actors;
    private final StatementDocuments statements;
    private final MessageSource messages;

    FeedController(
            ArticleSearch articles,
            FeedEntries entries,
            ActorDocuments actors,
            StatementDocuments statements,
            MessageSource messages) {
        this.articles = articles;
        this.entries = entries;
        this.actors = actors;
        this.statements = statements;
        this.messages = messages;
    }

    @GetMapping(SEARCH)
    @Reads(ParameterSet.ARTICLES)
    ResponseEntity<String> search(@RequestParam MultiValueMap<String, String> parameters, HttpServletRequest request) {
        PageAddress address = PageAddress.of(parameters, SearchPages.KNOWN);
        SearchDocument found = articles.search(Queries.articlesComingIn(parameters));
        String words = Stream.concat(
                        address.all("q").stream().limit(1),
                        ActiveFilter.of(address, found.facets()).stream()
                                .map(filter -> (filter.excluded() ? "-" : "") + filter.label()))
                .collect(Collectors.joining(", "));
        return answer(new Feed(
                SiteAddress.of(request),
                words.isEmpty() ? message("site.name") : message("feed.of", words),
                SEARCH + address.state(),
                "/search" + address.whole(),
                next(SEARCH, address, found),
                entries.of(found.items())));
    }

    @GetMapping(ACTORS + "{id}" + SEARCH)
    @Reads(ParameterSet.PAGES)
    ResponseEntity<String> actor(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> parameters,
            HttpServletRequest request) {
        ActorDocument actor = actors.find(id).orElseThrow(() -> new UnknownAddress("actor", id));
        PageAddress address = PageAddress.of(parameters, List.of("size", "page"));
        MultiValueMap<String, String> asked = new LinkedMultiValueMap<>(address.parameters());
        asked.add(Facet.ACTOR.parameter(), actor.id());
        SearchDocument found = articles.search(Queries.articlesComingIn(asked));
        String page = ACTORS + actor.id();
        return answer(new Feed(
                SiteAddress.of(request),
                message("feed.of", actor.name()),
                page + SEARCH + address.state(),
                page,
                isReachable(found) ? next(page + SEARCH, address, found) : null,
                entries.of(found.items())));
    }

    @GetMapping(STATEMENTS + "{id}" + SEARCH)
    ResponseEntity<String> statement(@PathVariable String id, HttpServletRequest request) {
        StatementDocument statement = statements.find(id).orElseThrow(() -> new UnknownAddress("statement", id));
        String page = STATEMENTS + statement.id();
        return answer(new Feed(
                SiteAddress.of(request),
                message("feed.of", Wording.title(statement.title())),
                page + SEARCH,
                page,
                null,
                entries.reporting(statement.id())));
    }

    /** With what a reader needs to ask whether anything is new. */
    private static ResponseEntity<String> answer(Feed feed) {
        String atom = AtomWriter.write(feed);
        return ResponseEntity.ok()
                .contentType(ATOM)
                .eTag(DigestUtils.md5DigestAsHex(atom.getBytes(StandardCharsets.UTF_8)))
                .lastModified(feed.updatedAt())
                .body(atom);
    }

    /** The page after this one, by number as far as numbers reach. */
    private static @Nullable String next(String path, PageAddress address, SearchDocument found) {
        if (found.next() == null) {
            return null;
        }
        boolean deep = !address.first("after").isEmpty() || !isReachable(found);
        return path + (deep ? address.after(found.next()) : address.page(found.page() + 1));
    }

    private static boolean isReachable(SearchDocument found) {
        return (found.page() + 2L) * found.size() <= Queries.DEEPEST;
    }

    private String message(String key, Object... words) {
        return messages.getMessage(key, words, LocaleContextHolder.getLocale());
    }
}
