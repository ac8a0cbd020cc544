package policyarchive.web.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextBlockTests {

    @Test
    void tellsHeadingsAndListItemsFromParagraphs() {
        String text =
                "They wrote a letter.\n\nWhat the letter asks\n\nIt asks for:\n• access\n- oversight\n\nMore soon.";

        assertThat(TextBlock.of(text))
                .extracting(block -> block.kind() + " " + block.span().of(text))
                .containsExactly(
                        "PARAGRAPH They wrote a letter.",
                        "HEADING What the letter asks",
                        "PARAGRAPH It asks for:",
                        "LIST_ITEM • access",
                        "LIST_ITEM - oversight",
                        "PARAGRAPH More soon.");
    }

    @Test
    void takesAShortLineForAHeadingOnlyWhereItHeadsSomething() {
        assertThat(TextBlock.of("A Short Line\n\nThe text goes on.\n\nAnother Short Line"))
                .extracting(TextBlock::kind)
                .containsOnly(TextBlock.Kind.PARAGRAPH);
    }

    @Test
    void findsNothingInBlankText() {
        assertThat(TextBlock.of("  \n\n \t")).isEqualTo(List.of());
        assertThat(TextBlock.of("")).isEqualTo(List.of());
    }
}
