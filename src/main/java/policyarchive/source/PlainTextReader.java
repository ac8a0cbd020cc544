package policyarchive.source;

import java.util.List;

/** Plain text, with front matter where it has one. */
final class PlainTextReader {
    private PlainTextReader() {}

    static Draft read(String text) {
        FrontMatter front = FrontMatter.of(text);
        Draft draft = Mail.read(PrintedPages.read(GluedPage.read(Draft.of(text))));
        return front.length() == 0
                ? draft
                : new Draft(front.without(text), draft.kinds(), false, front.metadata(), List.of());
    }
}
