package policyarchive.web.markup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import policyarchive.document.ArticleDocument;
import policyarchive.document.ArticleDocument.MentionDocument;
import policyarchive.document.ClaimDocument;
import policyarchive.document.SpanDocument;
import policyarchive.text.Span;

/** Lays an article out in passages, with claims, mentions and hits marked in place. */
public final class ArticleMarkup {
    private ArticleMarkup() {}

    /**
     * The passages of an article. Spans that do not lie in its text are left out.
     *
     * @param hits what a reader searched for, where it stands in the text
     */
    public static List<Passage> passages(ArticleDocument article, List<Span> hits) {
        String text = article.text();
        List<Mark> marks = marks(article, hits);
        Set<String> begun = new HashSet<>();
        List<Passage> passages = new ArrayList<>();
        List<Span> blocks = article.blocks().stream()
                .map(block -> new Span(block.start(), block.end()))
                .toList();
        List<PassageHits> hitsOfBlocks = PassageHits.of(blocks, hits);
        int from = 0;
        for (int i = 0; i < blocks.size(); i++) {
            Span span = blocks.get(i);
            List<Piece> pieces = MarkedText.pieces(text, span, overlapping(span, marks), begun);
            List<ClaimDocument> claims = startingBetween(from, span.end(), article.claims());
            passages.add(new Passage(article.blocks().get(i).kind().name(), pieces, claims, hitsOfBlocks.get(i)));
            from = span.end();
        }
        return passages;
    }

    private static List<Mark> marks(ArticleDocument article, List<Span> hits) {
        List<Mark> marks = new ArrayList<>();
        for (ClaimDocument claim : article.claims()) {
            for (SpanDocument part : parts(claim)) {
                addIfInside(
                        article.text(), marks, Mark.claim(claim.id(), claim.stance(), span(part.start(), part.end())));
            }
        }
        for (MentionDocument mention : article.mentions()) {
            addIfInside(article.text(), marks, Mark.mention(mention.actorId(), span(mention.start(), mention.end())));
        }
        for (Span hit : hits) {
            addIfInside(article.text(), marks, Mark.hit(hit));
        }
        marks.sort(Comparator.comparing(Mark::span));
        return marks;
    }

    private static List<SpanDocument> parts(ClaimDocument claim) {
        return claim.parts().isEmpty() ? List.of(new SpanDocument(claim.start(), claim.end())) : claim.parts();
    }

    private static List<Mark> overlapping(Span block, List<Mark> marks) {
        return marks.stream().filter(mark -> mark.span().overlaps(block)).toList();
    }

    /** A claim that begins in the white space before a block belongs to that block. */
    private static List<ClaimDocument> startingBetween(int from, int end, List<ClaimDocument> claims) {
        return claims.stream()
                .filter(claim -> from <= claim.start() && claim.start() < end)
                .sorted(Comparator.comparing(claim -> span(claim.start(), claim.end())))
                .toList();
    }

    private static Span span(int start, int end) {
        return start < 0 || end < start ? new Span(0, 0) : new Span(start, end);
    }

    private static void addIfInside(String text, List<Mark> marks, Mark mark) {
        if (!mark.span().isEmpty() && mark.span().end() <= text.length()) {
            marks.add(mark);
        }
    }
}
