package policyarchive.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import policyarchive.publish.feed.Robots;
import policyarchive.publish.feed.SearchDescription;
import policyarchive.publish.feed.Sitemap;
import policyarchive.web.request.SiteAddress;

/** What browsers and crawlers ask of any site: how to search it, what pages it has, and what to leave alone. */
@RestController
class DiscoveryController {
    private static final MediaType XML = new MediaType(MediaType.APPLICATION_XML, StandardCharsets.UTF_8);
    private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);
    private static final MediaType SEARCH =
            new MediaType("application", "opensearchdescription+xml", StandardCharsets.UTF_8);

    private final Sitemap sitemap;
    private final MessageSource messages;

    DiscoveryController(Sitemap sitemap, MessageSource messages) {
        this.sitemap = sitemap;
        this.messages = messages;
    }

    @GetMapping("/opensearch.xml")
    ResponseEntity<String> search(HttpServletRequest request) {
        SearchDescription description =
                new SearchDescription(SiteAddress.of(request), message("site.short"), message("home.lead"), null);
        return ResponseEntity.ok().contentType(SEARCH).body(description.write());
    }

    @GetMapping("/sitemap.xml")
    ResponseEntity<String> pages(HttpServletRequest request) {
        return ResponseEntity.ok().contentType(XML).body(sitemap.index(SiteAddress.of(request)));
    }

    @GetMapping("/sitemap/{section:[a-z]+}-{part:\\d{1,5}}.xml")
    ResponseEntity<String> pages(@PathVariable String section, @PathVariable int part, HttpServletRequest request) {
        String pages = sitemap.part(SiteAddress.of(request), section, part)
                .orElseThrow(() -> new UnknownAddress("part of the sitemap", section + "-" + part));
        return ResponseEntity.ok().contentType(XML).body(pages);
    }

    @GetMapping("/robots.txt")
    ResponseEntity<String> robots(HttpServletRequest request) {
        return ResponseEntity.ok().contentType(TEXT).body(Robots.write(SiteAddress.of(request)));
    }

    private String message(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
