package policyarchive.web.markup;

import java.util.List;
import policyarchive.document.ClaimDocument;

/**
 * A paragraph, heading or list item of an article, and the claims that begin in it.
 *
 * @param kind HEADING, PARAGRAPH or LIST_ITEM
 * @param pieces its words with the marks in them
 * @param claims what is claimed in it, in order
 * @param hits what of a search stands in it
 */
public record Passage(String kind, List<Piece> pieces, List<ClaimDocument> claims, PassageHits hits) {
    public Passage {
        pieces = List.copyOf(pieces);
        claims = List.copyOf(claims);
    }
}
