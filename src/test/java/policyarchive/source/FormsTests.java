package policyarchive.source;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import policyarchive.source.ParsedArticle.Reference;
import policyarchive.source.ParsedArticle.ReferenceMark;
import policyarchive.vocabulary.BlockKind;
import policyarchive.vocabulary.DateBasis;
import policyarchive.vocabulary.SourceBasis;

/** One article of each form, as a careful reader expects it. */
class FormsTests {

    @Test
    void readsAWireStory() {
        ParsedArticle article = Articles.file("wire.txt");
        assertThat(article.title().text()).isEqualTo("Ministers press chat firms over locked messages");
        assertThat(article.title().derived()).isFalse();
        assertThat(article.text())
                .startsWith("Britain told messaging companies on Tuesday that it would not accept services that police "
                        + "could not search, a step that campaigners called reckless.\n\n\"We cannot")
                .endsWith("officials said.");
        assertThat(Articles.blocks(article, BlockKind.PARAGRAPH)).hasSize(4);
        assertThat(Articles.published(article).date().edtf()).isEqualTo("2019-11-12");
        assertThat(Articles.published(article).basis()).isEqualTo(DateBasis.DATELINE);
        assertThat(requireNonNull(Articles.published(article).span())
                        .of(article.body().original()))
                .isEqualTo("Nov 12");
        assertThat(requireNonNull(article.publisher()).name()).isEqualTo("Northern Wire");
    }

    @Test
    void readsAReleaseWithHeaderListAndSignatories() {
        ParsedArticle article = Articles.file("release.txt");
        assertThat(article.title().text()).isEqualTo("Open letter: strong locks keep people safe");
        assertThat(Articles.published(article).date().edtf()).isEqualTo("2021-10-04");
        assertThat(Articles.published(article).basis()).isEqualTo(DateBasis.HEADER);
        assertThat(requireNonNull(article.publisher()).name()).isEqualTo("Alliance for Private Speech");
        assertThat(article.url()).isEqualTo("https://www.privatespeech.example/letters/strong-locks");
        assertThat(Articles.blocks(article, BlockKind.LIST_ITEM))
                .containsExactly(
                        "an end to the plan",
                        "a public report on what it has cost",
                        "a promise that no law will ask for weaker locks");
        assertThat(Articles.blocks(article, BlockKind.PARAGRAPH))
                .contains("The letter asks for:", "Tomás Arroyo, Suderland Digital Union")
                .last()
                .isEqualTo("Prof. Ingrid Dahl, University of Norland");
    }

    @Test
    void takesAnArticleOutOfAPastedPage() {
        ParsedArticle article = Articles.file("blog.txt");
        assertThat(article.title().text()).isEqualTo("Lawmakers shelve plan to scan private messages");
        assertThat(Articles.published(article).date().edtf()).isEqualTo("2021-03-12");
        assertThat(requireNonNull(article.publisher()).name()).isEqualTo("Marland Monitor");
        assertThat(requireNonNull(article.publisher()).basis()).isEqualTo(SourceBasis.TEXT);
        assertThat(article.text()).isEqualTo("""
            Lawmakers in the coastal republic of Marland have shelved a plan to scan private messages, \
            the speaker of the assembly announced.

            A protester outside the assembly

            “We listened,” speaker Jon Abelard said.

            Critics had gathered 40,000 names in a week. The U.S. company Fernwire Inc. and Booking.com \
            had both objected, e.g. in letters sent in February 2021.

            What happens next?

            The plan returns to a committee, which has asked the police for figures. It said scanning \
            “would have harmed journalists”.

            Marland Monitor has asked the police for comment.\
            """);
        assertThat(Articles.blocks(article, BlockKind.HEADING)).containsExactly("What happens next?");
        assertThat(article.marks()).extracting(ReferenceMark::number).containsExactly(1, 2, 3);
        assertThat(article.references())
                .extracting(Reference::number, Reference::publisher)
                .containsExactly(
                        tuple(1, "police.marland.example"),
                        tuple(2, "news.example"),
                        tuple(3, "assembly.marland.example"));
    }

    @Test
    void readsMarkdownWithFrontMatterAndHtml() {
        ParsedArticle article = Articles.file("post.md");
        assertThat(article.title().text()).isEqualTo("Why \"just one key\" fails");
        assertThat(Articles.published(article).date().edtf()).isEqualTo("2022-05-03");
        assertThat(Articles.published(article).basis()).isEqualTo(DateBasis.METADATA);
        assertThat(requireNonNull(article.publisher()).name()).isEqualTo("Lockpickers' Gazette");
        assertThat(article.text()).isEqualTo("""
            The minister said a key for good people is possible; engineers disagree. See the report and \
            the older study.

            What engineers say

            "There is no such key," wrote Dr. Amara Nwosu.

            She has said so before.

            Keys leak.

            Keys are copied *often*.

            A file_name_like_this and 3 * 4 stay.\
            """);
        assertThat(Articles.blocks(article, BlockKind.HEADING)).containsExactly("What engineers say");
        assertThat(Articles.blocks(article, BlockKind.LIST_ITEM))
                .containsExactly("Keys leak.", "Keys are copied *often*.");
        assertThat(article.references())
                .extracting(Reference::number, Reference::url)
                .containsExactlyInAnyOrder(
                        tuple(null, "https://report.example/keys"),
                        tuple(1, "https://study.example/older"),
                        tuple(2, "https://talks.example/nwosu"));
        assertThat(article.marks()).extracting(ReferenceMark::number).containsExactly(1, 2);
    }

    @Test
    void takesAnArticleOutOfAWebPage() {
        ParsedArticle article = Articles.file("page.html");
        assertThat(article.title().text()).isEqualTo("Judge rules that phones stay locked");
        assertThat(Articles.published(article).date().edtf()).isEqualTo("2020-02-14");
        assertThat(requireNonNull(article.publisher()).name()).isEqualTo("Court Courier");
        assertThat(article.url()).isEqualTo("https://courier.example/2020/02/14/phones");
        assertThat(article.text()).isEqualTo("""
            A judge in the capital ruled on Friday that the police may not force a maker to unlock \
            phones — a first.

            “No duty”

            “There is no duty to build a weak lock,” said Judge Ruth Castellan today.

            The case may go to a higher court.

            The maker welcomed the ruling & thanked its lawyers.\
            """);
        assertThat(Articles.blocks(article, BlockKind.HEADING)).containsExactly("“No duty”");
        assertThat(Articles.blocks(article, BlockKind.LIST_ITEM)).hasSize(2);
        assertThat(article.references()).extracting(Reference::url).containsExactly("https://court.example/rulings/7");
    }

    @ParameterizedTest
    @ValueSource(strings = {"wire.txt", "release.txt", "blog.txt", "post.md", "page.html"})
    void holdsTheAlignment(String name) {
        ParsedArticle article = Articles.file(name);
        Aligned.check(article.body());
        if (name.endsWith(".txt")) {
            Aligned.checkCopied(article.body());
        }
    }
}
