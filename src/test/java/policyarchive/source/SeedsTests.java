package policyarchive.source;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import policyarchive.source.ParsedArticle.Block;
import policyarchive.source.ParsedArticle.Reference;
import policyarchive.source.ParsedArticle.ReferenceMark;
import policyarchive.vocabulary.BlockKind;
import policyarchive.vocabulary.DateBasis;
import policyarchive.vocabulary.SourceBasis;

/** The five articles the archive starts with, as a careful reader expects them. */
class SeedsTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

    private static ParsedArticle seed(String start) {
        try (Stream<Path> files = Files.list(Path.of("seeds"))) {
            Path file = files.filter(f -> f.getFileName().toString().startsWith(start))
                    .findFirst()
                    .orElseThrow();
            return new SourceReader().read(file.getFileName().toString(), Files.readAllBytes(file), TODAY);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DatedFact published(ParsedArticle article) {
        return requireNonNull(article.published());
    }

    @Test
    void partsGluedParagraphs() {
        ParsedArticle article = seed("000");
        assertThat(article.title().derived()).isTrue();
        assertThat(article.published()).isNull();
        assertThat(article.publisher()).isNull();
        assertThat(article.blocks()).hasSize(14);
        assertThat(article.text())
                .contains("access the conversations.\n\nGovernment representatives")
                .contains("This access would:\n\n”Embed the safety")
                .contains("oversight; and\n\n”Engage")
                .contains("cyber security.”\n\nHowever")
                .doesNotContain("Read more")
                .endsWith("privacy or cyber security”.");
    }

    @Test
    void takesTheDateOffTheFirstLine() {
        ParsedArticle article = seed("001");
        assertThat(article.text()).startsWith("India and seven other countries");
        DatedFact p = published(article);
        assertThat(p.date().edtf()).isEqualTo("2020-10-15");
        assertThat(p.basis()).isEqualTo(DateBasis.HEADER);
        assertThat(requireNonNull(p.span()).of(article.body().original())).isEqualTo("2020-10-15");

        assertThat(article.blocks())
                .filteredOn(b -> b.kind() == BlockKind.HEADING)
                .extracting(b -> b.span().of(article.text()))
                .contains("What does the statement to tech companies entail?");
    }

    @Test
    void keepsARepeatedCaptionOnce() {
        ParsedArticle article = seed("002");
        assertThat(article.text()).containsOnlyOnce("Mark Zuckerberg at F8 2018");
        assertThat(article.title().derived()).isTrue();
        assertThat(published(article).date().edtf()).isEqualTo("2018/..");
        assertThat(published(article).basis()).isEqualTo(DateBasis.TEXT);
    }

    @Test
    void removesWhatTheSitePutAroundTheArticle() {
        ParsedArticle article = seed("003");
        assertThat(article.title().text())
                .isEqualTo(
                        "‘Don’t introduce end-to-end encryption,’ UK, US and Australia ask Facebook in an open letter");
        assertThat(article.title().derived()).isFalse();
        assertThat(article.publisher()).satisfies(p -> {
            assertThat(p.name()).isEqualTo("MediaNama");
            assertThat(p.basis()).isEqualTo(SourceBasis.TEXT);
        });
        assertThat(published(article).date().edtf()).isEqualTo("2019-03/2021");
        assertThat(article.text())
                .startsWith("USA, UK and Australia have signed")
                .contains("Who all signed the letter?", "Risk to journalists, human rights activists")
                .endsWith("ironic, to say the least.")
                .doesNotContain("Advertisement", "Written By", "wordpress", "embeddoc", "What are you looking for");
        assertThat(article.blocks())
                .filteredOn(b -> b.kind() == BlockKind.LIST_ITEM)
                .hasSize(8);
        assertThat(article.references())
                .extracting(Reference::url)
                .containsExactly(
                        "http://staging.medianama.com/wp-content/uploads/open_letter_to_mark_zuckerberg.final__0.pdf");
    }

    @Test
    void takesReferenceMarksOutOfTheText() {
        ParsedArticle article = seed("004");
        assertThat(article.text())
                .startsWith("European police chiefs, in collaboration with Europol, are urging tech giant Meta")
                .doesNotContain("[1]", "[7]", "https://", "References");
        assertThat(article.references()).extracting(Reference::number).containsExactly(1, 2, 3, 4, 5, 6, 7);
        assertThat(article.references().getLast().publisher()).isEqualTo("techcrunch.com");
        assertThat(article.marks()).hasSize(141);
        assertThat(article.marks().subList(0, 7))
                .extracting(ReferenceMark::number, ReferenceMark::offset)
                .allSatisfy(t -> assertThat(t.toList().get(1)).isEqualTo("European police chiefs".length()));
        assertThat(published(article).date().edtf()).isEqualTo("2024-04-22/..");
        assertThat(published(article).basis()).isEqualTo(DateBasis.REFERENCE);
    }

    @Test
    void holdsTheAlignmentInEachOfThem() {
        for (String start : new String[] {"000", "001", "002", "003", "004"}) {
            ParsedArticle article = seed(start);
            Aligned.checkCopied(article.body());
            assertThat(article.language()).isEqualTo("en");
            int last = 0;
            for (Block block : article.blocks()) {
                assertThat(block.span().start()).isGreaterThanOrEqualTo(last);
                assertThat(block.span().of(article.text()))
                        .isNotBlank()
                        .isEqualTo(block.span().of(article.text()).strip());
                last = block.span().end();
            }
        }
    }
}
