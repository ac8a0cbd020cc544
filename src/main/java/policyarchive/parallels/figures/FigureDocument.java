package policyarchive.parallels.figures;

import org.jspecify.annotations.Nullable;
import policyarchive.text.Span;

/**
 * A figure as an article gives it. Offsets count in the article's cleaned text.
 *
 * @param text from the qualifier to what is counted
 * @param value scales worked out; of a percentage 12 for 12 %
 * @param unit COUNT, PERCENT or MONEY
 * @param currency ISO 4217, {@code $} where a dollar sign does not say which, null of what is no money
 * @param qualifier "nearly", "more than" and the like as it stands, null where there is none
 * @param thing the noun that is counted or measured
 */
public record FigureDocument(
        String text,
        int start,
        int end,
        double value,
        String unit,
        @Nullable String currency,
        @Nullable String qualifier,
        String thing,
        SentenceDocument sentence) {

    /** The sentence that gives a figure. */
    public record SentenceDocument(String text, int start, int end) {}

    static FigureDocument of(Figure figure, String text) {
        Span sentence = figure.sentence();
        return new FigureDocument(
                figure.span().of(text),
                figure.span().start(),
                figure.span().end(),
                figure.amount().value(),
                figure.amount().unit().name(),
                figure.amount().currency(),
                figure.qualifier(),
                figure.thing().noun(),
                new SentenceDocument(sentence.of(text), sentence.start(), sentence.end()));
    }
}
