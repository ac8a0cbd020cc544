package policyarchive.parallels.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import policyarchive.parallels.figures.Amount.Unit;
import policyarchive.text.EnglishAnalyzer;
import policyarchive.text.Sentence;
import policyarchive.text.Span;
import policyarchive.text.Token;

/** Reads the figures of a text: numbers with what they count. Not safe for use by several threads at once. */
final class FigureReader {
    private static final int MOST = 60;
    private static final int LONGEST_SENTENCE = 1_500;
    private static final int LONGEST_TEXT = 300_000;
    private static final Pattern DIGIT_OR_NUMBER_WORD = Pattern.compile(
            "\\d|\\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\w{3,5}teen|\\w{3,5}ty|hundred"
                    + "|thousand|million|billion)\\b",
            Pattern.CASE_INSENSITIVE);

    private final EnglishAnalyzer english = new EnglishAnalyzer();

    /**
     * The figures in order, the first {@value #MOST} at most.
     *
     * @param blocks the paragraphs of the text
     */
    List<Figure> read(String text, List<Span> blocks) {
        return read(text, blocks, block -> true);
    }

    /**
     * The same from some paragraphs alone.
     *
     * @param some whether to read a paragraph, told by its words
     */
    List<Figure> read(String text, List<Span> blocks, Predicate<String> some) {
        List<Figure> figures = new ArrayList<>();
        for (Span block : blocks) {
            String words = block.end() <= LONGEST_TEXT ? block.of(text) : "";
            if (figures.size() < MOST && mayHold(words) && some.test(words)) {
                english.sentences(text, List.of(block)).stream()
                        .filter(sentence -> sentence.span().length() <= LONGEST_SENTENCE)
                        .forEach(sentence -> figures.addAll(read(text, sentence)));
            }
        }
        return List.copyOf(figures.subList(0, Math.min(MOST, figures.size())));
    }

    private static boolean mayHold(String block) {
        return DIGIT_OR_NUMBER_WORD.matcher(block).find();
    }

    private static List<Figure> read(String text, Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        NumberReader numbers = new NumberReader(text, tokens);
        List<Figure> figures = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            Optional<NumberReader.Read> number = numbers.at(at);
            number.flatMap(read -> figure(text, sentence, read)).ifPresent(figures::add);
            at = number.map(NumberReader.Read::next).orElse(at + 1);
        }
        return figures;
    }

    private static Optional<Figure> figure(String text, Sentence sentence, NumberReader.Read number) {
        List<Token> tokens = sentence.tokens();
        int first =
                Qualifier.before(tokens, number.first()).map(Qualifier::first).orElse(number.first());
        Optional<Thing> thing = Thing.after(tokens, number.next());
        if (thing.isEmpty() && number.amount().unit() == Unit.MONEY) {
            thing = Thing.before(tokens, first, number.next());
        }
        return thing.map(found -> {
            Span span =
                    tokens.get(first).span().hull(tokens.get(found.next() - 1).span());
            String qualifier = first == number.first()
                    ? null
                    : tokens.get(first)
                            .span()
                            .hull(tokens.get(number.first() - 1).span())
                            .of(text);
            return new Figure(
                    number.amount(), qualifier, found, Context.of(tokens, first, found.next()), span, sentence.span());
        });
    }
}
