package policyarchive.edtf;

/** A text that is no EDTF level 1 date. The message names the text and what was expected. */
public final class EdtfException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public EdtfException(String text, String expected) {
        super("not an EDTF level 1 date: \"%s\"; expected %s"
                .formatted(text.length() <= 80 ? text : text.substring(0, 80) + "…", expected));
    }
}
