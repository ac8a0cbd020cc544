package policyarchive.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import policyarchive.text.Span;

/**
 * A web page: the article in it as plain text, and what its head says about it. The tree only says which parts of the
 * page to keep; their text is taken from the page's source, so that every word keeps its place.
 */
final class HtmlReader {
    private static final int DEEPEST = 400;
    /** Named like furniture, an element with more prose than this is none. */
    private static final int MUCH_PROSE = 500;

    private static final String FURNITURE =
            "nav,aside,footer,form,script,style,noscript,iframe,figcaption,[role=navigation],[role=complementary],"
                    + "[role=banner],[role=search],[role=dialog],[aria-hidden=true],[hidden],[style*=display:none],"
                    + "[style*=display: none]";
    private static final Pattern FURNITURE_NAME = Pattern.compile(
            "(?i)(?:^|[\\s_-])(?:share|sharing|social|related|newsletter|subscribe|promo|advert|ad|ads|sidebar|comments?|disqus|breadcrumbs?|menu|nav|cookie|consent|popup|modal|byline|author-box|tags|recommended|teaser|footer|pagination|skip-link)(?:$|[\\s_-])");

    /** However much their readers write, an article stands beside it. */
    private static final Pattern COMMENTS =
            Pattern.compile("(?i)(?:^|[\\s_-])(?:comments?|commentlist|disqus|disqus_thread|respond)(?:$|[\\s_-])");

    private HtmlReader() {}

    static Draft read(String html) {
        Document page =
                Jsoup.parse(html, "", Parser.htmlParser().setTrackPosition(true).setMaxDepth(DEEPEST));
        ProseLengths prose = ProseLengths.of(page);
        MainContent content = MainContent.of(page, prose);
        boolean preformatted = isPreformatted(content.root());
        TagStripper.Stripped stripped = TagStripper.strip(html, kept(content, prose, html), !preformatted);
        return new Draft(stripped.text(), stripped.kinds(), !preformatted, PageMetadata.of(page), stripped.links());
    }

    /** Whether a page shows a text that was typed, with its line ends. */
    private static boolean isPreformatted(Element root) {
        int length = 0;
        for (Element pre : root.select("pre")) {
            length += pre.wholeText().length();
        }
        return length > 0 && length * 2 > root.wholeText().length();
    }

    /** The source of the content without the furniture in it. */
    private static List<Span> kept(MainContent content, ProseLengths prose, String html) {
        Span all = span(content.root(), html);
        List<Span> spans = new ArrayList<>();
        int from = all.start();
        for (Element inner : content.root().select("*")) {
            boolean dropped =
                    inner != content.root() && (content.leavesOut(inner) || isFurniture(inner, content.root(), prose));
            Span out = dropped ? span(inner, html) : null;
            if (out != null && out.start() >= from && out.end() <= all.end()) {
                spans.add(new Span(from, out.start()));
                from = out.end();
            }
        }
        spans.add(new Span(from, all.end()));
        return spans;
    }

    private static boolean isFurniture(Element element, Element root, ProseLengths prose) {
        boolean named = FURNITURE_NAME.matcher(element.className()).find()
                || FURNITURE_NAME.matcher(element.id()).find();
        boolean beside = prose.of(root) - prose.of(element) >= MUCH_PROSE / 2;
        boolean comments =
                COMMENTS.matcher(element.className() + " " + element.id()).find() && beside;
        return element.is(FURNITURE) || comments || named && prose.of(element) < MUCH_PROSE;
    }

    private static Span span(Element element, String html) {
        int start = element.sourceRange().isTracked() ? element.sourceRange().startPos() : 0;
        int end =
                element.endSourceRange().isTracked() ? element.endSourceRange().endPos() : html.length();
        return new Span(start, Math.clamp(end, start, html.length()));
    }
}
