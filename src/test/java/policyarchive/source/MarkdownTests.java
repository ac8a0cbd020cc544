package policyarchive.source;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import policyarchive.source.ParsedArticle.ReferenceMark;
import policyarchive.vocabulary.BlockKind;

/** Markdown in its dialects. */
class MarkdownTests {
    private static final String BODY =
            "The assembly of Marland opened its debate on locked phones, which the minister had put off twice.";

    private static ParsedArticle markdown(String text) {
        ParsedArticle article = new SourceReader().read("a.md", text.getBytes(StandardCharsets.UTF_8), Articles.TODAY);
        Aligned.check(article.body());
        return article;
    }

    @Test
    void readsTheRowsOfATable() {
        ParsedArticle article = markdown("# Keys\n\n" + BODY + """


            | Name | Organisation |
            |:-----|-------------:|
            | **Jane Roe** | [Fern Watch](https://fern.example) |
            | Tomás Arroyo |  |

            After | the table.
            """);
        assertThat(Articles.blocks(article, BlockKind.LIST_ITEM))
                .containsExactly("Name, Organisation", "Jane Roe, Fern Watch", "Tomás Arroyo");
        assertThat(article.text()).endsWith("After | the table.");
        assertThat(article.references()).hasSize(1);
    }

    @Test
    void readsUnderlinedHeadings() {
        ParsedArticle article = markdown("Who holds the keys\n==================\n\n" + BODY
                + "\n\nWhat comes next\n---\n\n" + BODY.replace("twice", "again") + "\n\n---\n\nThe end came late.");
        assertThat(article.title().text()).isEqualTo("Who holds the keys");
        assertThat(Articles.blocks(article, BlockKind.HEADING)).containsExactly("What comes next");
        assertThat(article.text()).endsWith("The end came late.");
    }

    @Test
    void readsQuotedParagraphsEmphasisAndFootnotes() {
        ParsedArticle article = markdown("# Keys\n\n" + BODY + "[^1]\n\n> “No,” said *Jane* __Roe__.\n>\n> “Never.”\n\n"
                + "[Editor’s note]: the minister was asked twice.\n\n[^1]: https://fern.example/a\n");
        assertThat(article.text())
                .isEqualTo(BODY
                        + "\n\n“No,” said Jane Roe.\n\n“Never.”\n\n[Editor’s note]: the minister was asked twice.");
        assertThat(article.marks()).extracting(ReferenceMark::number).containsExactly(1);
        assertThat(article.references()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        title: Keys for all                        ; Keys for all
        title: 'It''s a key'                       ; It's a key
        title: "Keys \\u2013 \\"all\\" of them"    ; Keys – "all" of them
        title: >-/  Keys for/  all                 ; Keys for all
        title: |/  Keys for all                    ; Keys for all
        title: Keys for/  all of them              ; Keys for all of them
        title: "Keys for/  all"                    ; Keys for all
        headline: Keys: for all                    ; Keys: for all
        """)
    void readsTheTitleOfFrontMatter(String field, String title) {
        String text = "---\n" + field.replace('/', '\n') + "\ndate: 2021-03-04\ntags:\n  - keys\n---\n" + BODY;
        ParsedArticle article = markdown(text);
        assertThat(article.title().text()).isEqualTo(title);
        assertThat(Articles.published(article).date().edtf()).isEqualTo("2021-03-04");
        assertThat(article.text()).isEqualTo(BODY);
    }

    @Test
    void readsTomlAndTheAuthorsToo() {
        ParsedArticle article = markdown("+++\nauthor = 'Petra Novak'\ntitle = 'Keys'\npublisher = \"Fernlight\"\n+++\n"
                + BODY + "\n\nPetra Novak covers the assembly and likes mountains.");
        assertThat(article.text()).isEqualTo(BODY);
        assertThat(requireNonNull(article.publisher()).name()).isEqualTo("Fernlight");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0001-01-01T00:00:00Z", "1970-01-01", "2921-03-04", "2021-02-30", "1900-01-01"})
    void refusesDatesOnWhichNothingWasPublished(String date) {
        ParsedArticle article = markdown("---\ntitle: Keys\ndate: " + date + "\n---\n" + BODY);
        assertThat(article.published()).isNull();
        assertThat(article.notes()).hasSize(1).first().asString().startsWith("published: ");
    }
}
