package policyarchive.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Keeps the gold itself sound: a slip in it would be taken for an error of the importer. */
class GoldFileTests {

    private static final Path FOLDER = Path.of("src/test/resources/gold");

    static Stream<GoldArticle> articles() {
        return Gold.read(FOLDER.resolve("gold.json")).articles().stream();
    }

    @ParameterizedTest
    @MethodSource("articles")
    void annotatesAFileThatIsThere(GoldArticle article) {
        assertThat(FOLDER.resolve(article.file().replaceFirst("#.*", ""))).isRegularFile();
        assertThat(article.claims()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("articles")
    void namesEverySpeakerAndSignatoryAmongTheActors(GoldArticle article) {
        Set<String> actors = article.actors().stream().map(GoldActor::name).collect(Collectors.toSet());

        assertThat(actors).hasSameSizeAs(article.actors());
        assertThat(article.claims().stream()
                        .map(claim -> claim.acceptedSpeakers(Set.of()))
                        .flatMap(Collection::stream)
                        .filter(name -> !name.equals(GoldClaim.SIGNATORIES)))
                .allMatch(actors::contains);
        assertThat(article.statements().stream().map(GoldStatement::everybody).flatMap(Collection::stream))
                .allMatch(actors::contains);
    }
}
