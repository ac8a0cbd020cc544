package policyarchive.gold;

/** What is measured, in the order and by the names of the printed table. */
public enum Measure {
    ARTICLES("articles with output"),
    TITLE("title exact"),
    SOURCE("source"),
    DATE("date (exact EDTF or allowed)"),
    DATE_STATED("  date, where the text states it"),
    DATE_UNSTATED("  date, where it does not"),
    BODY_NOISE("body noise kept (lower is better)"),
    BODY_LOST("body text lost (lower is better)"),
    BODY_REPEATED("repeated text kept (lower is better)"),
    BODY_CLAIM_TEXT_LOST("claim words lost from body (lower is better)"),
    ACTOR_PRECISION("actor precision"),
    ACTOR_RECALL("actor recall"),
    ACTOR_F1("actor F1"),
    ACTOR_TWICE("  predicted twice (of the wrong ones)"),
    KIND("actor kind on matched"),
    COUNTRY("actor country on matched"),
    ROLE("actor role on matched"),
    SIGNATORY_PRECISION("signatory precision"),
    SIGNATORY_RECALL("signatory recall"),
    SIGNATORY_F1("signatory F1"),
    CLAIM_RECALL("claim recall"),
    CLAIM_RECALL_DIRECT("  of direct"),
    CLAIM_RECALL_INDIRECT("  of indirect"),
    SPEAKER("claim speaker on found"),
    SPEAKER_DIRECT("  of direct quotations"),
    STANCE("stance on found"),
    STANCE_CLEAR("  where only one stance will do"),
    MODE("mode on found"),
    OFFSETS("offsets valid"),
    CLAIM_PRECISION("claim precision (exhaustive articles)"),
    FALSE_ATTRIBUTION("claims nobody made (lower is better)"),
    REFERENCES("references");

    private final String label;

    Measure(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
