package policyarchive.publish.citation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The forms a reference can be had in: three for programs that keep references, three for people who write them. */
public enum CitationFormat {
    BIBTEX("application/x-bibtex;charset=UTF-8", "bib", null),
    RIS("application/x-research-info-systems;charset=UTF-8", "ris", null),
    CSL("application/vnd.citationstyles.csl+json;charset=UTF-8", "json", null),
    APA("text/plain;charset=UTF-8", "txt", "apa"),
    CHICAGO("text/plain;charset=UTF-8", "txt", "chicago-notes-bibliography"),
    MLA("text/plain;charset=UTF-8", "txt", "modern-language-association");

    private final String contentType;
    private final String ending;
    private final @Nullable String style;

    CitationFormat(String contentType, String ending, @Nullable String style) {
        this.contentType = contentType;
        this.ending = ending;
        this.style = style;
    }

    /** The media type with its parameters. */
    public String contentType() {
        return contentType;
    }

    /** How names of such files end, without the dot. */
    public String ending() {
        return ending;
    }

    /** The name of the style in the repository of the Citation Style Language, null for those that programs read. */
    public @Nullable String style() {
        return style;
    }

    /** The value of the parameter that asks for it. */
    public String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Those that programs read. */
    public static List<CitationFormat> forPrograms() {
        return Arrays.stream(values()).filter(format -> format.style == null).toList();
    }

    /** Those that people read. */
    public static List<CitationFormat> styles() {
        return Arrays.stream(values()).filter(format -> format.style != null).toList();
    }
}
