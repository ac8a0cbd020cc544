package policyarchive.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import policyarchive.source.ParsedArticle.Block;
import policyarchive.source.ParsedArticle.ReferenceMark;
import policyarchive.text.AlignedText;
import policyarchive.text.Span;
import policyarchive.vocabulary.BlockKind;

/**
 * Writes the cleaned body from the lines that are left: blocks with an empty line between them, white space collapsed,
 * reference marks and run-in notices taken out, glued paragraphs parted.
 */
final class BodyWriter {
    static final String BREAK = "\n\n";

    /** A change to a line: what it takes out, whether a new block begins there, and the numbers it cites. */
    private record Edit(Span span, boolean parts, List<Integer> cited) {}

    private final AlignedText.Builder out;
    private final List<Block> blocks = new ArrayList<>();
    private final List<ReferenceMark> marks = new ArrayList<>();
    private int blockStart;
    private int written;
    private @Nullable Span pending;
    private boolean pendingIsPlain;

    private BodyWriter(String plain) {
        out = AlignedText.of(plain);
    }

    /** The body with its blocks, and the reference marks that stood in it. */
    record Body(AlignedText text, List<Block> blocks, List<ReferenceMark> marks) {}

    static Body write(String plain, List<Line> lines) {
        BodyWriter writer = new BodyWriter(plain);
        for (Line line : lines) {
            writer.line(line);
        }
        return new Body(writer.out.build(), writer.blocks, writer.marks);
    }

    private void line(Line line) {
        int at = 0;
        blockStart = -1;
        for (Edit edit : edits(line.text())) {
            if (edit.span().start() >= at) {
                copy(line, at, edit.span().start());
                edit.cited().forEach(n -> marks.add(new ReferenceMark(out.length(), n)));
                if (edit.parts()) {
                    end(line.kind());
                }
                at = edit.span().end();
            }
        }
        copy(line, at, line.text().length());
        end(line.kind());
    }

    private static List<Edit> edits(String line) {
        List<Edit> edits = new ArrayList<>();
        ReferenceMarks.find(line).forEach(m -> edits.add(new Edit(m.span(), false, m.numbers())));
        GluedNotices.find(line).forEach(s -> edits.add(new Edit(s, true, List.of())));
        GluedSentences.find(line).forEach(at -> edits.add(new Edit(new Span(at, at), true, List.of())));
        edits.sort(Comparator.comparing(Edit::span));
        return edits;
    }

    /** Copies a part of a line, white space collapsed and none at the start of a block. */
    private void copy(Line line, int from, int to) {
        int base = line.span().start();
        for (int i = from; i < to; ) {
            int end = i;
            char c = line.text().charAt(i);
            if (Characters.isInvisible(c)) {
                i++;
            } else if (Characters.isSpace(c)) {
                while (end < to && Characters.isSpace(line.text().charAt(end))) {
                    end++;
                }
                space(new Span(base + i, base + end), c == ' ' && end == i + 1);
                i = end;
            } else {
                while (end < to
                        && !Characters.isSpace(line.text().charAt(end))
                        && !Characters.isInvisible(line.text().charAt(end))) {
                    end++;
                }
                open(base + i);
                out.keep(new Span(base + i, base + end));
                written = base + end;
                i = end;
            }
        }
    }

    /** White space waits until a word follows it. */
    private void space(Span span, boolean plain) {
        if (blockStart >= 0) {
            pending = span;
            pendingIsPlain = plain;
        }
    }

    private void open(int start) {
        if (blockStart < 0) {
            if (out.length() > 0) {
                out.replace(new Span(written, gapEnd(start)), BREAK);
            }
            blockStart = out.length();
        } else if (pending != null) {
            if (pendingIsPlain) {
                out.keep(pending);
            } else {
                out.replace(pending, " ");
            }
        }
        pending = null;
    }

    /** The break stands for the white space between two blocks, not for text that was removed there. */
    private int gapEnd(int start) {
        return gapIsSpace(start) ? start : written;
    }

    private boolean gapIsSpace(int start) {
        for (int i = written; i < start; i++) {
            if (!Characters.isSpace(out.original().charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private void end(BlockKind kind) {
        if (blockStart >= 0 && out.length() > blockStart) {
            blocks.add(new Block(new Span(blockStart, out.length()), kind));
        }
        blockStart = -1;
        pending = null;
    }
}
