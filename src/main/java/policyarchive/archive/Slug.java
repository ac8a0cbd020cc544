package policyarchive.archive;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Makes the stable ids that stand in addresses: a few readable words and, where needed, a short hash. */
public final class Slug {
    private static final int WORDS_LENGTH = 60;
    private static final int HASH_LENGTH = 10;

    private Slug() {}

    /** Readable words of a text, joined by hyphens; {@code otherwise} where no letter or digit of ASCII is left. */
    public static String words(String text, String otherwise) {
        StringBuilder slug = new StringBuilder();
        for (String word : NameKey.words(text)) {
            String plain = ascii(word);
            if (plain.isEmpty()) {
                continue;
            }
            if (slug.length() + plain.length() > WORDS_LENGTH) {
                break;
            }
            slug.append(slug.isEmpty() ? "" : "-").append(plain);
        }
        return slug.isEmpty() ? otherwise : slug.toString();
    }

    /** A short hash over parts, none of which can be mistaken for another's end. */
    public static String hash(String... parts) {
        return sha256(parts).substring(0, HASH_LENGTH);
    }

    /** SHA-256 over parts, in hexadecimal; each part is preceded by its length. */
    public static String sha256(String... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String part : List.of(parts)) {
                byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
                digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
                digest.update(bytes);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static String ascii(String word) {
        StringBuilder plain = new StringBuilder();
        word.chars()
                .filter(c -> (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
                .forEach(c -> plain.append((char) c));
        return plain.toString();
    }
}
