package policyarchive.publish.citation;

import de.undercouch.citeproc.csl.CSLItemData;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * References as the style guides write them, as plain text. A style is read when it is first asked for; the last
 * references are remembered, for each page of an article shows some.
 */
@Component
public class CitationStyles {
    private static final int REMEMBERED = 600;

    private final Map<String, StyleProcessor> processors = new ConcurrentHashMap<>();
    private final Map<Written, String> remembered =
            Collections.synchronizedMap(new LinkedHashMap<>(REMEMBERED, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<Written, String> eldest) {
                    return size() > REMEMBERED;
                }
            });

    /** What a reference in a style depends on; words and notes stand in none of them. */
    private record Written(String style, Citable cited, LocalDate accessed) {}

    /**
     * One reference, without line breaks.
     *
     * @throws IllegalArgumentException for a format that is no style
     */
    public String format(CitationFormat format, Citable cited, LocalDate accessed) {
        String style = format.style();
        if (style == null) {
            throw new IllegalArgumentException(format + " is no style");
        }
        Written key = new Written(style, cited, accessed);
        String known = remembered.get(key);
        if (known == null) {
            known = write(style, cited, accessed);
            remembered.put(key, known);
        }
        return known;
    }

    private String write(String style, Citable cited, LocalDate accessed) {
        CSLItemData item = CslItem.of(cited, accessed);
        String text = Objects.requireNonNull(processors.computeIfAbsent(style, StyleProcessor::new))
                .format(item);
        CitedDate date = CitedDate.of(cited.date());
        // A style that parts the year from the day says a date in words twice.
        return date == null || date.isNumeric() ? text : text.replace(date.words() + ", " + date.words(), date.words());
    }
}
