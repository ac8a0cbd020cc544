package policyarchive.publish.citation;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** References in every form. */
@Component
public class Citations {
    private final CitationStyles styles;

    public Citations(CitationStyles styles) {
        this.styles = styles;
    }

    /**
     * A reference in the form asked for.
     *
     * @param accessed the day it was looked at
     */
    public String write(CitationFormat format, Citable cited, LocalDate accessed) {
        return switch (format) {
            case BIBTEX -> BibTex.write(cited, accessed);
            case RIS -> Ris.write(cited, accessed);
            case CSL -> CslItem.json(cited, accessed);
            case APA, CHICAGO, MLA -> styles.format(format, cited, accessed) + "\n";
        };
    }

    /** A reference in each of the styles that people read, by the parameter that asks for the style. */
    public Map<String, String> inStyles(Citable cited, LocalDate accessed) {
        Map<String, String> written = new LinkedHashMap<>();
        for (CitationFormat style : CitationFormat.styles()) {
            written.put(style.parameter(), styles.format(style, cited, accessed));
        }
        return written;
    }
}
