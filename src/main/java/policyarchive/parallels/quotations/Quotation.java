package policyarchive.parallels.quotations;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import policyarchive.document.ArticleClaim;
import policyarchive.document.ClaimDocument;
import policyarchive.document.SpanDocument;
import policyarchive.parallels.wording.LocalAlignment;
import policyarchive.parallels.wording.Word;
import policyarchive.text.Span;

/**
 * A claim as its words are compared.
 *
 * @param source who published the article, null where unknown
 * @param copyGroup the first of the article's copies, null where it has none
 * @param words its words without what stands between its parts, at their places in the article's text
 * @param bases the different words among them
 */
record Quotation(
        ArticleClaim made,
        @Nullable String source,
        @Nullable String copyGroup,
        List<Word> words,
        Set<String> bases) {

    static Quotation of(ArticleClaim made, @Nullable String source, @Nullable String copyGroup) {
        List<Word> words = words(made.claim());
        return new Quotation(
                made, source, copyGroup, words, words.stream().map(Word::base).collect(Collectors.toSet()));
    }

    ClaimDocument claim() {
        return made.claim();
    }

    String articleId() {
        return made.articleId();
    }

    private static List<Word> words(ClaimDocument claim) {
        List<Word> words = new ArrayList<>();
        for (SpanDocument part : claim.parts()) {
            Span inClaim = new Span(part.start() - claim.start(), part.end() - claim.start());
            Word.in(claim.text(), inClaim, LocalAlignment.MOST_WORDS - words.size())
                    .forEach(word -> words.add(new Word(word.key(), word.span().shift(claim.start()))));
        }
        return List.copyOf(words);
    }
}
