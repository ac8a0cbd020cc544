package policyarchive.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import policyarchive.source.Metadata.Field;
import policyarchive.source.Metadata.Value;
import policyarchive.text.Span;

/**
 * A web page: the article in it as plain text, and what its head says about it. The article is the element whose own
 * paragraphs hold the most text, as Readability reckons, unless the page marks it ({@code articleBody}); text is taken
 * from the page's source, so that every word keeps its place.
 */
final class HtmlReader {
    private static final int DEEPEST = 400;
    /** Shorter paragraphs are links and labels. */
    private static final int PARAGRAPH = 25;

    private static final String FURNITURE =
            "nav,aside,footer,form,script,style,noscript,iframe,figcaption,[role=navigation],[role=complementary],[role=banner],[aria-hidden=true],[hidden]";
    private static final Pattern FURNITURE_NAME = Pattern.compile(
            "(?i)(?:^|[\\s_-])(?:share|sharing|social|related|newsletter|subscribe|promo|advert|ad|ads|sidebar|comments?|breadcrumbs?|menu|nav|cookie|consent|popup|modal|byline|author-box|tags|recommended|teaser|footer)(?:$|[\\s_-])");

    private HtmlReader() {}

    static Draft read(String html) {
        Document page =
                Jsoup.parse(html, "", Parser.htmlParser().setTrackPosition(true).setMaxDepth(DEEPEST));
        Metadata metadata = metadata(page);
        Element article = article(page);
        List<Span> spans = kept(article, html);
        TagStripper.Stripped stripped = TagStripper.strip(html, spans, true);
        return new Draft(stripped.text(), stripped.kinds(), true, metadata, stripped.links());
    }

    private static Metadata metadata(Document page) {
        Metadata metadata = new Metadata();
        meta(metadata, page, Field.TITLE, "meta[property=og:title]", "meta[name=twitter:title]", "meta[name=title]");
        Element heading = page.selectFirst("article h1, main h1, h1");
        if (heading != null) {
            metadata.put(Field.TITLE, new Value(heading.text(), null, false));
        }
        metadata.put(Field.TITLE, new Value(page.title(), null, false));
        meta(
                metadata,
                page,
                Field.DATE,
                "meta[property=article:published_time]",
                "meta[itemprop=datePublished]",
                "meta[name=date]",
                "meta[name=pubdate]",
                "meta[name=DC.date.issued]",
                "meta[name=dcterms.created]");
        Element time =
                page.selectFirst("article time[datetime], [itemprop=datePublished][datetime], header time[datetime]");
        if (time != null) {
            metadata.put(Field.DATE, new Value(time.attr("datetime"), null, false));
        }
        meta(
                metadata,
                page,
                Field.SOURCE,
                "meta[property=og:site_name]",
                "meta[name=application-name]",
                "meta[name=publisher]");
        Element canonical = page.selectFirst("link[rel=canonical][href^=http]");
        if (canonical != null) {
            metadata.put(Field.URL, new Value(canonical.attr("href"), null, false));
        }
        meta(metadata, page, Field.URL, "meta[property=og:url]");
        metadata.put(Field.LANGUAGE, new Value(page.select("html").attr("lang"), null, false));
        return metadata;
    }

    private static void meta(Metadata metadata, Document page, Field field, String... queries) {
        for (String query : queries) {
            Element element = page.selectFirst(query);
            if (element != null) {
                metadata.put(field, new Value(element.attr("content"), null, false));
            }
        }
    }

    private static Element article(Document page) {
        Element marked = page.selectFirst("[itemprop=articleBody]");
        if (marked != null && marked.text().length() > PARAGRAPH * 4) {
            return marked;
        }
        Element best = page.select("article,main,section,div,td,body").stream()
                .max(Comparator.comparingInt(HtmlReader::ownProse))
                .orElse(page.body());
        return ownProse(best) == 0 ? page.body() : best;
    }

    /** Length of the paragraphs an element holds itself. */
    private static int ownProse(Element element) {
        int length = 0;
        for (Element child : element.children()) {
            boolean prose = child.nameIs("p") || child.nameIs("blockquote") || child.nameIs("ul") || child.nameIs("ol");
            int own = prose ? child.text().length() - child.select("a").text().length() : 0;
            length += own >= PARAGRAPH ? own : 0;
        }
        return length;
    }

    /** The source of an element without the furniture in it. */
    private static List<Span> kept(Element article, String html) {
        Span all = span(article, html);
        List<Span> spans = new ArrayList<>();
        int from = all.start();
        for (Element inner : article.select("*")) {
            Span out = inner == article || !isFurniture(inner) ? null : span(inner, html);
            if (out != null && out.start() >= from && out.end() <= all.end()) {
                spans.add(new Span(from, out.start()));
                from = out.end();
            }
        }
        spans.add(new Span(from, all.end()));
        return spans;
    }

    private static boolean isFurniture(Element element) {
        boolean named = FURNITURE_NAME.matcher(element.className()).find()
                || FURNITURE_NAME.matcher(element.id()).find();
        return element.is(FURNITURE) || named && ownProse(element) < 500;
    }

    private static Span span(Element element, String html) {
        int start = element.sourceRange().isTracked() ? element.sourceRange().startPos() : 0;
        @Nullable
        Integer end = element.endSourceRange().isTracked()
                ? Integer.valueOf(element.endSourceRange().endPos())
                : null;
        return new Span(start, Math.clamp(end == null ? html.length() : end, start, html.length()));
    }
}
