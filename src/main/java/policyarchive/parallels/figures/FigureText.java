package policyarchive.parallels.figures;

import java.util.List;
import org.jspecify.annotations.Nullable;
import policyarchive.archive.StatedDate;
import policyarchive.archive.TextBlock;
import policyarchive.text.Span;

/** An article as its figures are read. */
record FigureText(
        Long id,
        String slug,
        String title,
        @Nullable String source,
        @Nullable StatedDate published,
        @Nullable String copyGroup,
        String text,
        List<TextBlock> blocks) {

    List<Span> spans() {
        return blocks.stream().map(TextBlock::span).toList();
    }
}
