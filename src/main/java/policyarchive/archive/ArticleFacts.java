package policyarchive.archive;

import java.util.List;
import org.jspecify.annotations.Nullable;
import policyarchive.vocabulary.SourceBasis;

/**
 * What an import learnt of an article itself, apart from who said what.
 *
 * @param title the headline, or a derived one
 * @param titleRule how it was found
 * @param sourceName who published it, null where nothing says
 * @param language ISO 639-1
 * @param text the cleaned body
 * @param blocks its paragraphs, headings and list items, in order
 * @param sha256 of the imported bytes
 * @param charset they were decoded with
 * @param notes what was mended
 */
public record ArticleFacts(
        String title,
        boolean titleDerived,
        String titleRule,
        @Nullable String sourceName,
        @Nullable SourceBasis sourceBasis,
        @Nullable String url,
        String language,
        @Nullable StatedDate published,
        String text,
        List<TextBlock> blocks,
        int wordCount,
        String sha256,
        String charset,
        List<String> notes) {}
