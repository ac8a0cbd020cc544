package policyarchive.extract.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import policyarchive.text.EnglishAnalyzer;
import policyarchive.text.Span;

/** What is attributed in a text, one paragraph a line, that of an item behind a bullet. */
final class Claims {
    private static final EnglishAnalyzer ENGLISH = new EnglishAnalyzer();

    private Claims() {}

    static List<Attribution> of(String text) {
        List<Span> blocks = new ArrayList<>();
        int start = 0;
        for (String line : text.split("\n", -1)) {
            blocks.add(new Span(start, start + line.length()));
            start += line.length() + 1;
        }
        boolean[] items = new boolean[blocks.size()];
        for (int i = 0; i < items.length; i++) {
            items[i] = text.startsWith("•", blocks.get(i).start());
        }
        return SpeechReader.read(text, blocks, items, new ArrayList<>(ENGLISH.sentences(text, blocks)))
                .attributions();
    }

    /** Each claim as speaker, cue, words (parts joined by dots) and rule; {@code " / "} parts paragraphs. */
    static String written(String text) {
        String lines = text.replace(" / ", "\n");
        return of(lines).stream().map(claim -> written(lines, claim)).collect(Collectors.joining("; "));
    }

    private static String written(String text, Attribution claim) {
        String words = claim.parts().stream().map(part -> part.of(text)).collect(Collectors.joining(" .. "));
        return "%s > %s > %s [%s%s]"
                .formatted(
                        of(claim.speaker(), text),
                        of(claim.cue(), text),
                        words,
                        claim.rule(),
                        claim.negated() ? " negated" : "");
    }

    private static String of(@Nullable Span span, String text) {
        return span == null ? "-" : span.of(text);
    }
}
