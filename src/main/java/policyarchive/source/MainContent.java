package policyarchive.source;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The part of a page that is its article: what the page marks as such ({@code articleBody}, {@code article},
 * {@code main}), else what Readability takes for it, else the whole page.
 *
 * @param root the element that holds the article
 * @param out elements within it that do not belong to the article
 */
record MainContent(Element root, Set<Element> out) {
    /** An element with less prose holds no article. */
    private static final int LEAST = 100;
    /** A page with more articles is a list of them. */
    private static final int MOST_ARTICLES = 50;

    static MainContent of(Document page, ProseLengths prose) {
        Element marked = marked(page, prose);
        if (marked != null) {
            return new MainContent(marked, Set.of());
        }
        MainContent found = ReadableContent.of(page);
        return found != null ? found : new MainContent(page.body(), Set.of());
    }

    /** Whether an element within the root is no part of the article. */
    boolean leavesOut(Element element) {
        return out.contains(element);
    }

    /** The element that a page marks as its article; null where it marks none, or several alike. */
    private static @Nullable Element marked(Document page, ProseLengths prose) {
        Element body = page.selectFirst("[itemprop=articleBody]");
        if (body != null && body.text().length() > LEAST) {
            return body;
        }
        List<Element> articles = page.select("article,[role=article]");
        Element main = page.selectFirst("main,[role=main]");
        if (articles.size() > MOST_ARTICLES) {
            return main;
        }
        Element longest =
                articles.stream().max(Comparator.comparingInt(prose::of)).orElse(null);
        int most = longest == null ? 0 : prose.of(longest);
        int mains = main == null ? 0 : prose.of(main);
        return most > LEAST && most * 2 > mains ? longest : mains > LEAST ? main : null;
    }
}
