package policyarchive.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The annotated articles of the tests, each brought to 750 words: cut, or filled with paragraphs of the others. */
final class BenchmarkArticles {
    private static final Path GOLD = Path.of("src/test/resources/gold");
    private static final int WORDS = 750;
    /** Words of a line that is a paragraph rather than a heading or a name. */
    private static final int PARAGRAPH = 20;

    private BenchmarkArticles() {}

    /** Those in UTF-8 alone. */
    static List<byte[]> load() {
        try (Stream<Path> files = Files.list(GOLD)) {
            List<List<String>> texts = new ArrayList<>();
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
                if (text.indexOf('\ufffd') < 0 && text.indexOf('\0') < 0) {
                    texts.add(text.lines().toList());
                }
            }
            List<String> paragraphs = texts.stream()
                    .flatMap(List::stream)
                    .filter(line -> words(line) >= PARAGRAPH)
                    .toList();
            List<byte[]> articles = new ArrayList<>();
            for (List<String> text : texts) {
                articles.add(scaled(text, paragraphs, articles.size() * 7).getBytes(StandardCharsets.UTF_8));
            }
            return articles;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + GOLD, e);
        }
    }

    private static String scaled(List<String> text, List<String> paragraphs, int from) {
        StringBuilder article = new StringBuilder();
        int words = 0;
        for (int i = 0; words < WORDS; i++) {
            String line =
                    i < text.size() ? text.get(i) : "\n" + paragraphs.get((from + i - text.size()) % paragraphs.size());
            article.append(line).append('\n');
            words += words(line);
        }
        return article.toString();
    }

    private static int words(String line) {
        return line.isBlank() ? 0 : line.strip().split("\\s+", -1).length;
    }
}
