package policyarchive.publish.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import policyarchive.archive.Slug;
import policyarchive.document.ArticleDocument;
import policyarchive.document.DateDocument;
import policyarchive.document.StatementDocument;
import policyarchive.document.StatementDocument.ArticleReference;
import policyarchive.document.StatementDocument.SignatoryDocument;

/**
 * What stands in a permanent address: the first characters of a SHA-256 over the content, in hexadecimal. Of an article
 * that is the hash of the file as imported; of a statement it is taken over what its page says of it: kind, title, date,
 * signatories as they signed, addressees, and the articles that report it.
 */
public final class ContentHash {
    /** Characters of the hash in the addresses that the archive gives. */
    private static final int GIVEN = 16;

    private static final Pattern READABLE = Pattern.compile("[0-9a-fA-F]{12,64}");

    private ContentHash() {}

    /** As it stands in the address of this version of the article. */
    public static String of(ArticleDocument article) {
        return shortened(article.origin().sha256());
    }

    /** As it stands in the address of this version of the statement. */
    public static String of(StatementDocument statement) {
        return shortened(whole(statement));
    }

    /** Whether an address may mean a version at all: 12 to 64 hexadecimal digits. */
    public static boolean isReadable(String hash) {
        return READABLE.matcher(hash).matches();
    }

    /** Whether the article's content is still that of the hash, or of as much of it as is given. */
    public static boolean isOf(String hash, ArticleDocument article) {
        return begins(article.origin().sha256(), hash);
    }

    /** Whether what the archive says of the statement is still what it was. */
    public static boolean isOf(String hash, StatementDocument statement) {
        return begins(whole(statement), hash);
    }

    private static String whole(StatementDocument statement) {
        DateDocument date = statement.date();
        List<String> parts =
                new ArrayList<>(List.of(statement.kind(), statement.title(), date == null ? "" : date.edtf()));
        for (SignatoryDocument signatory : statement.signatories()) {
            parts.add(signatory.name());
            parts.add(signatory.role() == null ? "" : signatory.role());
            parts.add(signatory.country() == null ? "" : signatory.country());
        }
        parts.add(String.join("\n", statement.addressees()));
        statement.articles().stream().map(ArticleReference::id).sorted().forEach(parts::add);
        return Slug.sha256(parts.toArray(String[]::new));
    }

    private static boolean begins(String whole, String hash) {
        return whole.toLowerCase(Locale.ROOT).startsWith(hash.toLowerCase(Locale.ROOT));
    }

    private static String shortened(String hash) {
        return hash.substring(0, Math.min(GIVEN, hash.length()));
    }
}
