package policyarchive.publish.citation;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.ItemDataProvider;
import de.undercouch.citeproc.csl.CSLItemData;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One style, read once. The processor keeps state, so that it writes one reference at a time. */
final class StyleProcessor {
    private static final String LANGUAGE = "en-US";
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final CSL processor;
    private @Nullable CSLItemData item;

    /** @throws UncheckedIOException where there is no such style */
    StyleProcessor(String style) {
        try {
            processor = new CSL(new OneItem(), style, LANGUAGE);
        } catch (IOException e) {
            throw new UncheckedIOException("The citation style " + style + " cannot be read", e);
        }
    }

    synchronized String format(CSLItemData cited) {
        item = cited;
        try {
            processor.reset();
            processor.setOutputFormat("text");
            processor.registerCitationItems(cited.getId());
            String text = String.join(" ", processor.makeBibliography().getEntries());
            return BLANKS.matcher(text).replaceAll(" ").strip();
        } finally {
            item = null;
        }
    }

    private final class OneItem implements ItemDataProvider {
        @Override
        public @Nullable CSLItemData retrieveItem(String id) {
            return item;
        }

        @Override
        public List<String> getIds() {
            return item == null ? List.of() : List.of(item.getId());
        }
    }
}
