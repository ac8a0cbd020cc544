package policyarchive.source;

import java.util.List;
import java.util.Map;
import policyarchive.source.ParsedArticle.Reference;
import policyarchive.text.AlignedText;
import policyarchive.vocabulary.BlockKind;

/**
 * A source as plain text, marks of its format stripped, before cleaning.
 *
 * @param plain the decoded source and its plain text
 * @param kinds what the format says a line is, by the offset of the line's first character in the plain text
 * @param structured whether each line is a block of its own; if not, lines may be wrapped paragraphs
 * @param metadata what the format says about the article
 * @param links addresses the format links to
 */
record Draft(
        AlignedText plain,
        Map<Integer, BlockKind> kinds,
        boolean structured,
        Metadata metadata,
        List<Reference> links) {
    static Draft of(String text) {
        return new Draft(AlignedText.identity(text), Map.of(), false, new Metadata(), List.of());
    }
}
