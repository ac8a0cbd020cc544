package policyarchive.source;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** How many characters of prose each element of a page holds: the text of its blocks, links and labels aside. */
final class ProseLengths {
    /** Shorter blocks are links and labels. */
    private static final int PARAGRAPH = 25;

    private final Map<Element, Integer> lengths = new IdentityHashMap<>();

    private ProseLengths() {}

    static ProseLengths of(Document page) {
        ProseLengths all = new ProseLengths();
        page.traverse(all.new Counter());
        return all;
    }

    int of(Element element) {
        return lengths.getOrDefault(element, 0);
    }

    /** What an open element holds so far: text of its own, and prose of the blocks in it. */
    private static final class Open {
        private int own;
        private int prose;
    }

    /** Counts in one walk, so that deep pages cost no more than flat ones. */
    private final class Counter implements NodeVisitor {
        private final Deque<Open> open = new ArrayDeque<>();

        @Override
        public void head(Node node, int depth) {
            if (node instanceof Element) {
                open.push(new Open());
            } else if (node instanceof TextNode text && !open.isEmpty()) {
                open.element().own += text.getWholeText().strip().length();
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                Open done = open.pop();
                boolean block = element.isBlock();
                int own = element.nameIs("a") ? 0 : done.own;
                done.prose += block && own >= PARAGRAPH ? own : 0;
                lengths.put(element, done.prose);
                Open outer = open.peek();
                if (outer != null) {
                    outer.prose += done.prose;
                    outer.own += block ? 0 : own;
                }
            }
        }
    }
}
