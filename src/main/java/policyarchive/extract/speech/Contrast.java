package policyarchive.extract.speech;

/** Quotations that turn to something else: they are a claim of their own though the speaker is the same. */
final class Contrast {
    private Contrast() {}

    static boolean opens(Quotation quotation, String text) {
        int start = quotation.inner().start();
        String head = text.substring(start, Math.min(quotation.inner().end(), start + 12));
        return head.startsWith("However");
    }
}
