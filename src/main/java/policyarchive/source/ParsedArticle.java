package policyarchive.source;

import java.util.List;
import org.jspecify.annotations.Nullable;
import policyarchive.text.AlignedText;
import policyarchive.text.Span;
import policyarchive.vocabulary.BlockKind;
import policyarchive.vocabulary.SourceBasis;

/**
 * What a file says once it is read, before anybody asks who said what.
 *
 * @param origin the file, and the place in it, that this article was read from
 * @param body the decoded source and the cleaned body made from it
 * @param blocks the paragraphs, headings and list items of the cleaned body, in order, without overlap
 * @param title the headline, or one derived from the body
 * @param publisher who published it, null where nothing says
 * @param url the article's own address, null where nothing says
 * @param language ISO 639-1 code of the language it is written in
 * @param published when it was published, null where nothing says or bounds it
 * @param references what it cites
 * @param marks where in the cleaned body a reference is cited
 * @param notes what was mended on the way (damaged bytes, a date refused), and that it is not in English
 */
public record ParsedArticle(
        Origin origin,
        AlignedText body,
        List<Block> blocks,
        Title title,
        @Nullable Publisher publisher,
        @Nullable String url,
        String language,
        @Nullable DatedFact published,
        List<Reference> references,
        List<ReferenceMark> marks,
        List<String> notes) {

    public ParsedArticle {
        blocks = List.copyOf(blocks);
        references = List.copyOf(references);
        marks = List.copyOf(marks);
        notes = List.copyOf(notes);
    }

    /** Whether it is written in English, the one language that is extracted from. */
    public boolean isEnglish() {
        return language.equals(Language.ENGLISH);
    }

    /** The cleaned body. */
    public String text() {
        return body.text();
    }

    /** How many runs without white space the cleaned body has. */
    public int wordCount() {
        int words = 0;
        boolean inWord = false;
        for (int i = 0; i < text().length(); i++) {
            boolean space = Character.isWhitespace(text().charAt(i));
            words += !space && !inWord ? 1 : 0;
            inWord = !space;
        }
        return words;
    }

    /**
     * A run of the cleaned body that stands by itself.
     *
     * @param span in the cleaned body
     * @param kind what it is
     */
    public record Block(Span span, BlockKind kind) {}

    /**
     * The headline.
     *
     * @param text the headline as written, or the derived one
     * @param derived whether it was made from the body because the file has none
     * @param rule how it was found
     * @param span where it stands in the source, null for metadata of a record
     */
    public record Title(
            String text,
            boolean derived,
            String rule,
            @Nullable Span span) {}

    /**
     * Who published the article.
     *
     * @param basis what says so
     * @param span the words in the source that name it, null where it is no text of the source
     */
    public record Publisher(
            String name, SourceBasis basis, @Nullable Span span) {}

    /**
     * A cited source.
     *
     * @param number its number in the article's list, null where it has none
     * @param url its address
     * @param publisher the host or name behind the address, null where unknown
     * @param span where the address stands in the source
     */
    public record Reference(
            @Nullable Integer number, String url, @Nullable String publisher, Span span) {}

    /**
     * A mark such as {@code [3]}, taken out of the text.
     *
     * @param offset the place in the cleaned body where it stood
     * @param number the number it bears
     */
    public record ReferenceMark(int offset, int number) {}
}
