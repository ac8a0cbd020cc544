package policyarchive.extract.statements;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import policyarchive.extract.ExtractedArticle;
import policyarchive.extract.ExtractedArticle.Actor;
import policyarchive.extract.ExtractedArticle.Statement;
import policyarchive.extract.Extractor;
import policyarchive.source.SourceReader;

/**
 * Whole articles of our own, one for each way of naming signatories. Below a line of four dashes stand the statements
 * ({@code statement: kind | complete or partial | addressees | a number stated}, {@code -} where any will do), under
 * each its signatories ({@code signatory: name | office | country}), and who signed nothing ({@code never: name}) and
 * what signatories said ({@code said: words}).
 */
class StatementArticlesTests {
    private static final Path FOLDER = Path.of("src/test/resources/extraction/statements");
    private static final Extractor EXTRACTOR = new Extractor();
    private static final String NONE = "-";

    private record Expected(String[] statement, List<String[]> signatories) {}

    static Stream<String> articles() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("articles")
    void readsWhoSignedWhat(String file) throws IOException {
        String[] halves = Files.readString(FOLDER.resolve(file)).split("\n----\n", 2);
        ExtractedArticle article =
                EXTRACTOR.extract(new SourceReader().read(file, halves[0].getBytes(UTF_8), LocalDate.of(2026, 1, 1)));
        List<String> lines = halves[1].lines().toList();
        SoftAssertions softly = new SoftAssertions();
        List<Expected> statements = statements(lines);
        softly.assertThat(article.statements()).hasSameSizeAs(statements);
        for (Expected expected : statements) {
            statement(article, expected)
                    .ifPresentOrElse(
                            found -> check(article, found, expected, softly),
                            () -> softly.fail("nobody found of " + List.of(expected.statement())));
        }
        after(lines, "never: ")
                .forEach(name -> softly.assertThat(signatories(article))
                        .as("who signed")
                        .noneMatch(actor -> isNamed(actor, name)));
        after(lines, "said: ")
                .forEach(words -> softly.assertThat(article.claims())
                        .as(words)
                        .anyMatch(claim ->
                                claim.span().of(article.article().text()).contains(words)
                                        && !claim.speakerIds().isEmpty()));
        softly.assertAll();
    }

    private static void check(ExtractedArticle article, Statement found, Expected expected, SoftAssertions softly) {
        String[] wanted = expected.statement();
        softly.assertThat(found.kind()).hasToString(wanted[0]);
        if (!wanted[1].equals(NONE)) {
            softly.assertThat(found.complete()).as("complete").isEqualTo(wanted[1].equals("complete"));
        }
        List<Actor> addressees =
                found.addresseeIds().stream().map(id -> actor(article, id)).toList();
        for (String name : wanted[2].equals(NONE) ? new String[0] : wanted[2].split("; ", -1)) {
            softly.assertThat(addressees).as("addressees").anyMatch(actor -> isNamed(actor, name));
        }
        if (!wanted[3].equals(NONE)) {
            softly.assertThat(found.countsStated()).contains(Integer.parseInt(wanted[3]));
        }
        softly.assertThat(found.signatories()).hasSameSizeAs(expected.signatories());
        for (String[] signatory : expected.signatories()) {
            check(article, found, signatory, softly);
        }
    }

    private static void check(ExtractedArticle article, Statement found, String[] wanted, SoftAssertions softly) {
        List<Actor> actors = found.signatories().stream()
                .map(s -> actor(article, s.actorId()))
                .filter(actor -> isNamed(actor, wanted[0]))
                .toList();
        softly.assertThat(actors).as(wanted[0]).hasSize(1);
        for (Actor actor : actors) {
            if (!wanted[1].equals(NONE)) {
                softly.assertThat(actor.roles())
                        .as("office of " + wanted[0])
                        .anyMatch(role -> role.title().contains(wanted[1]));
            }
            if (!wanted[2].equals(NONE)) {
                softly.assertThat(actor.country()).as("country of " + wanted[0]).isEqualTo(wanted[2]);
            }
        }
    }

    /** The statement with most of the expected signatories. */
    private static Optional<Statement> statement(ExtractedArticle article, Expected expected) {
        return article.statements().stream()
                .max(Comparator.comparingLong(statement -> expected.signatories().stream()
                        .filter(wanted -> statement.signatories().stream()
                                .anyMatch(s -> isNamed(actor(article, s.actorId()), wanted[0])))
                        .count()));
    }

    private static List<Expected> statements(List<String> lines) {
        List<Expected> statements = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith("statement: ")) {
                statements.add(new Expected(fields(line), new ArrayList<>()));
            } else if (line.startsWith("signatory: ")) {
                statements.getLast().signatories().add(fields(line));
            }
        }
        return statements;
    }

    private static String[] fields(String line) {
        return line.substring(line.indexOf(": ") + 2).split(" \\| ", -1);
    }

    private static List<String> after(List<String> lines, String mark) {
        return lines.stream()
                .filter(line -> line.startsWith(mark))
                .map(line -> line.substring(mark.length()))
                .toList();
    }

    private static List<Actor> signatories(ExtractedArticle article) {
        return article.statements().stream()
                .flatMap(statement -> statement.signatories().stream())
                .map(signatory -> actor(article, signatory.actorId()))
                .toList();
    }

    private static Actor actor(ExtractedArticle article, String id) {
        return article.actors().stream()
                .filter(actor -> actor.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isNamed(Actor actor, String name) {
        return Stream.concat(Stream.of(actor.name()), actor.forms().stream())
                .map(form -> form.replaceFirst(",? (?:Inc|Ltd|plc)\\.?$", "").replace('’', '\''))
                .anyMatch(form -> form.toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT)));
    }
}
