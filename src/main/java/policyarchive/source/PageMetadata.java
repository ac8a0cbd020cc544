package policyarchive.source;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import policyarchive.source.Metadata.Field;
import policyarchive.source.Metadata.Value;

/**
 * What a page says about its article where no reader looks: Open Graph, Dublin Core and other {@code meta} elements,
 * JSON-LD, microdata, {@code time} elements, the canonical address.
 */
final class PageMetadata {
    private static final String[] DATES = {
        "meta[property=article:published_time]",
        "meta[property=og:published_time]",
        "meta[itemprop=datePublished]",
        "meta[name=date]",
        "meta[name=pubdate]",
        "meta[name=publish-date]",
        "meta[name=publication_date]",
        "meta[name=citation_publication_date]",
        "meta[name=parsely-pub-date]",
        "meta[name=sailthru.date]",
        "meta[name=DC.date]",
        "meta[name=DC.date.issued]",
        "meta[name=dcterms.date]",
        "meta[name=dcterms.issued]",
        "meta[name=dcterms.created]"
    };
    private static final String[] UPDATES = {
        "meta[property=article:modified_time]",
        "meta[property=og:updated_time]",
        "meta[itemprop=dateModified]",
        "meta[name=last-modified]",
        "meta[name=dcterms.modified]"
    };
    private static final String[] SOURCES = {
        "meta[property=og:site_name]",
        "meta[name=citation_journal_title]",
        "meta[name=application-name]",
        "meta[name=publisher]",
        "meta[name=DC.publisher]",
        "meta[name=dcterms.publisher]"
    };
    private static final String TIMES = "article time[datetime], [itemprop=datePublished][datetime],"
            + " header time[datetime], main time[datetime], time[pubdate][datetime]";
    private static final String AUTHORS = "meta[name=author], meta[property=article:author], a[rel=author]";

    private PageMetadata() {}

    static Metadata of(Document page) {
        Metadata metadata = new Metadata();
        LinkedData linked = LinkedData.of(page);
        Element canonical = page.selectFirst("link[rel=canonical][href^=http]");
        put(metadata, Field.URL, canonical == null ? null : canonical.attr("href"));
        put(metadata, Field.URL, meta(page, "meta[property=og:url][content^=http]"));
        put(metadata, Field.URL, linked.url());
        put(metadata, Field.DATE, meta(page, DATES));
        put(metadata, Field.DATE, linked.published());
        put(metadata, Field.DATE, time(page));
        put(metadata, Field.UPDATED, meta(page, UPDATES));
        put(metadata, Field.UPDATED, linked.modified());
        put(metadata, Field.LANGUAGE, page.select("html").attr("lang"));
        put(metadata, Field.SOURCE, meta(page, SOURCES));
        put(metadata, Field.SOURCE, linked.publisher());
        String site = metadata.get(Field.SOURCE).map(Value::text).orElse(null);
        PageTitle title = PageTitle.of(page, linked.headline(), site);
        put(metadata, Field.TITLE, title.text());
        put(metadata, Field.SOURCE, title.site());
        page.select(AUTHORS).forEach(a -> metadata.addAuthor(a.nameIs("meta") ? a.attr("content") : a.text()));
        linked.authors().forEach(metadata::addAuthor);
        return metadata;
    }

    private static void put(Metadata metadata, Field field, @Nullable String value) {
        if (value != null) {
            metadata.put(field, new Value(value, null, false));
        }
    }

    /** The content of the first of some elements that a page has. */
    static @Nullable String meta(Document page, String... queries) {
        for (String query : queries) {
            Element element = page.selectFirst(query);
            if (element != null && !element.attr("content").isBlank()) {
                return element.attr("content");
            }
        }
        return null;
    }

    /** The first {@code time} of the article, or the only one of the page. */
    private static @Nullable String time(Document page) {
        Element time = page.selectFirst(TIMES);
        if (time == null) {
            var all = page.select("time[datetime]");
            time = all.size() == 1 ? all.getFirst() : null;
        }
        return time == null ? null : time.attr("datetime");
    }
}
