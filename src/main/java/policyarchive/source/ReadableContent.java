package policyarchive.source;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Asks Readability4J, a port of Mozilla's reader view, which part of a page is its article. It works on a copy whose
 * elements are numbered, so that its answer can be read off the page itself: what it rewrites is of no use here.
 */
final class ReadableContent {
    private static final String NUMBER = "data-archive-number";
    /** The sum of the depths of all elements; on pages beyond it Readability4J may take minutes. */
    private static final int HEAVIEST = 150_000;

    private static final double LINKS = 0.5;
    private static final String TEXT = "p,h1,h2,h3,h4,h5,h6,blockquote,pre,dl";
    private static final String LISTS = "ul,ol,table";

    private ReadableContent() {}

    /** The article of a page, null where none is found or the page is too large to look. */
    static @Nullable MainContent of(Document page) {
        List<Element> elements = page.getAllElements();
        if (weight(page) > HEAVIEST) {
            return null;
        }
        Document copy = page.clone();
        int number = 0;
        for (Element element : copy.getAllElements()) {
            element.attr(NUMBER, Integer.toString(number++));
        }
        Element content = new Readability4J("http://localhost/", copy).parse().getArticleContent();
        if (content == null) {
            return null;
        }
        Set<Element> kept = new HashSet<>();
        for (Element element : content.select("[" + NUMBER + "]")) {
            kept.add(elements.get(Integer.parseInt(element.attr(NUMBER))));
        }
        Element root = common(kept);
        return root == null ? null : new MainContent(root, leftOut(root, kept));
    }

    private static int weight(Document page) {
        int[] sum = {0};
        page.traverse((node, depth) -> sum[0] += Math.min(depth, HEAVIEST - Math.min(sum[0], HEAVIEST) + 1));
        return sum[0];
    }

    /** The innermost element that holds all of some. */
    private static @Nullable Element common(Set<Element> kept) {
        Element root = null;
        for (Element element : kept) {
            root = root == null ? element : root;
            while (root != null && root != element && !holds(root, element)) {
                root = root.parent();
            }
        }
        return root;
    }

    private static boolean holds(Element outer, Element inner) {
        Element at = inner;
        while (at != null && at != outer) {
            at = at.parent();
        }
        return at != null;
    }

    /** What Readability took away, save text and lists beside what it kept: it takes lists of names for menus. */
    private static Set<Element> leftOut(Element root, Set<Element> kept) {
        Set<Element> needed = new HashSet<>();
        for (Element element : kept) {
            for (Element at = element; at != null && needed.add(at); ) {
                at = at.parent();
            }
        }
        Set<Element> out = new HashSet<>();
        for (Element element : root.getAllElements()) {
            Element parent = element.parent();
            if (!needed.contains(element) && parent != null && needed.contains(parent) && !belongs(element, kept)) {
                out.add(element);
            }
        }
        return out;
    }

    private static boolean belongs(Element element, Set<Element> kept) {
        Element parent = element.parent();
        boolean inline = !element.isBlock();
        boolean beside = parent != null
                && (kept.contains(parent) || parent.children().stream().anyMatch(kept::contains));
        return beside && (inline || element.is(TEXT) || element.is(LISTS) && links(element) < LINKS);
    }

    private static double links(Element element) {
        int links = 0;
        for (Element link : element.select("a")) {
            links += link.text().length();
        }
        return links / (double) Math.max(1, element.text().length());
    }
}
