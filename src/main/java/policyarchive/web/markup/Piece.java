package policyarchive.web.markup;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of text: plain words, or a mark around further pieces.
 *
 * @param text the words of a plain piece, empty for a mark
 * @param mark what stands around the children, null for a plain piece
 * @param first whether this is the first piece of its mark, the one that can bear its id
 * @param children the pieces inside a mark, in order
 */
public record Piece(String text, @Nullable Mark mark, boolean first, List<Piece> children) {
    public Piece {
        children = List.copyOf(children);
    }

    static Piece plain(String text) {
        return new Piece(text, null, false, List.of());
    }

    static Piece marked(Mark mark, boolean first, List<Piece> children) {
        return new Piece("", mark, first, children);
    }

    /** The name of the mark's kind, empty for plain words. */
    public String kind() {
        return mark == null ? "" : mark.kind().name();
    }

    /** All words in it, without the marks. */
    public String words() {
        StringBuilder words = new StringBuilder(text);
        children.forEach(child -> words.append(child.words()));
        return words.toString();
    }
}
