package policyarchive.source;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import policyarchive.vocabulary.BlockKind;

/** What the elements of HTML mean to a text: which stand on lines of their own, which hold no prose. */
final class HtmlElements {
    /** Elements that go with what they hold: code, controls, embedded things, and what HTML itself sets beside a text. */
    private static final Set<String> DROPPED = Set.of(
            ("script style noscript iframe svg form template object select button textarea figcaption nav aside footer"
                            + " video audio canvas head math dialog")
                    .split(" ", -1));

    private static final Set<String> BLOCKS = Set.of(
            ("p div li ul ol h1 h2 h3 h4 h5 h6 blockquote section article main header table tr td th dl dt dd pre"
                            + " figure hr br address body html details summary")
                    .split(" ", -1));
    /** Within a row, cells stand beside each other. */
    private static final Set<String> CELLS = Set.of("td", "th");

    private HtmlElements() {}

    static boolean isDropped(String name) {
        return DROPPED.contains(name);
    }

    static boolean isBlock(String name) {
        return BLOCKS.contains(name);
    }

    static boolean isCell(String name) {
        return CELLS.contains(name);
    }

    /** The kind of block an element makes of its text, null where it makes none of its own. */
    static @Nullable BlockKind kind(String name) {
        boolean heading = name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1));
        return heading ? BlockKind.HEADING : name.equals("li") ? BlockKind.LIST_ITEM : null;
    }
}
