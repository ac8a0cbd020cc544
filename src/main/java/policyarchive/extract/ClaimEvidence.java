package policyarchive.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import policyarchive.edtf.DateFinder;
import policyarchive.edtf.DateMention;
import policyarchive.extract.speech.Attribution;
import policyarchive.source.DatedFact;
import policyarchive.source.ParsedArticle;
import policyarchive.source.ParsedArticle.Block;
import policyarchive.source.ParsedArticle.ReferenceMark;
import policyarchive.text.Sentence;
import policyarchive.text.Span;
import policyarchive.text.SpanSearch;
import policyarchive.vocabulary.DateBasis;

/** What stands around an attribution: its paragraph, its date, its references. */
final class ClaimEvidence {
    /** Code units around a cue in which a date can say when: a bound for runs that are no sentences. */
    private static final int DATE_REACH = 600;

    /** Code units behind a claim in which a reference mark still belongs to it. */
    private static final int MARK_REACH = 3;

    private final ParsedArticle article;
    private final String text;
    private final List<Sentence> sentences;
    /** All that the text names, in order. */
    private final List<DateMention> dates;

    ClaimEvidence(ParsedArticle article, List<Sentence> sentences) {
        this.article = article;
        this.text = article.text();
        this.sentences = sentences;
        this.dates = DateFinder.find(
                text,
                article.published() == null ? null : article.published().date().latest());
    }

    /** When it was said, as its sentence tells beside the words; null where it does not. */
    @Nullable
    DatedFact date(Attribution a) {
        int cue = a.cue() != null ? a.cue().start() : a.span().start();
        Span whole = sentence(cue);
        Span sentence = new Span(
                Math.min(cue, Math.max(whole.start(), cue - DATE_REACH)),
                Math.max(cue, Math.min(whole.end(), cue + DATE_REACH)));
        for (DateMention mention : SpanSearch.within(dates, DateMention::span, sentence)) {
            boolean said = a.parts().stream().noneMatch(p -> p.overlaps(mention.span()));
            if (said) {
                Span at = article.body().toOriginal(mention.span());
                return new DatedFact(
                        mention.date(), DateBasis.TEXT, mention.span().of(text), at);
            }
        }
        return null;
    }

    private Span sentence(int offset) {
        return sentences
                .get(SpanSearch.lastUpTo(sentences, Sentence::span, offset))
                .span();
    }

    /** The numbers of the reference marks within or right behind it. */
    List<Integer> references(Attribution a) {
        Span span = a.span();
        return article.marks().stream()
                .filter(m -> span.start() <= m.offset() && m.offset() <= span.end() + MARK_REACH)
                .map(ReferenceMark::number)
                .distinct()
                .toList();
    }

    /** The paragraph that holds an offset, null where the article has none. */
    @Nullable
    Block block(int offset) {
        List<Block> blocks = article.blocks();
        return blocks.isEmpty() ? null : blocks.get(SpanSearch.lastUpTo(blocks, Block::span, offset));
    }
}
