package policyarchive.web;

import java.util.List;
import policyarchive.document.ArticleSummary.Snippet;
import policyarchive.text.Span;
import policyarchive.web.markup.Mark;
import policyarchive.web.markup.MarkedText;
import policyarchive.web.markup.Piece;

/** Marks the hits in the snippets of a list of results. Templates know it as {@code snippets}. */
final class Snippets {

    /** The words of a snippet, the hits among them marked; hits that do not lie in it are left out. */
    public List<Piece> pieces(Snippet snippet) {
        List<Mark> hits = snippet.highlights().stream()
                .filter(hit -> hit.length == 2
                        && 0 <= hit[0]
                        && hit[0] < hit[1]
                        && hit[1] <= snippet.text().length())
                .map(hit -> Mark.hit(new Span(hit[0], hit[1])))
                .toList();
        return MarkedText.pieces(snippet.text(), hits);
    }
}
