package policyarchive.archive;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import policyarchive.edtf.EdtfDate;

/**
 * When a claim was made, as far as anything tells: its own date, else its statement's, else not after its article was
 * published.
 *
 * @param date the date
 * @param from the stated date it rests on
 * @param origin whose date that is
 */
public record ClaimDate(EdtfDate date, StatedDate from, Origin origin) {
    /** Whose date stands for the claim's. */
    public enum Origin {
        CLAIM,
        STATEMENT,
        ARTICLE
    }

    static @Nullable ClaimDate of(Claim claim) {
        StatedDate own = claim.getDate();
        if (own != null) {
            return new ClaimDate(own.date(), own, Origin.CLAIM);
        }
        Statement statement = claim.getStatement();
        StatedDate stated = statement == null ? null : statement.getDate();
        if (stated != null) {
            return new ClaimDate(stated.date(), stated, Origin.STATEMENT);
        }
        StatedDate published = claim.getArticle().getPublished();
        return published == null || published.latest() == null
                ? null
                : new ClaimDate(notAfter(published.date()), published, Origin.ARTICLE);
    }

    public @Nullable LocalDate earliest() {
        return date.earliest();
    }

    public @Nullable LocalDate latest() {
        return date.latest();
    }

    private static EdtfDate notAfter(EdtfDate published) {
        String edtf = published.edtf();
        return EdtfDate.parse("../" + edtf.substring(edtf.indexOf('/') + 1));
    }
}
