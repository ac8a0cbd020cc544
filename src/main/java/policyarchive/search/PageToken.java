package policyarchive.search;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * Where a list goes on. Sorted by date it names the last article shown, and so costs the same at any depth and does
 * not move when articles are added before it; by relevance it counts.
 *
 * @param shown how many came before, for relevance
 * @param day of the last article by date; null where it is undated
 * @param slug of the last article by date, empty for relevance
 */
record PageToken(int shown, @Nullable LocalDate day, String slug) {
    private static final int PARTS = 3;

    static PageToken afterCount(int shown) {
        return new PageToken(shown, null, "");
    }

    static PageToken afterArticle(@Nullable LocalDate day, String slug) {
        return new PageToken(0, day, slug);
    }

    boolean isCount() {
        return slug.isEmpty();
    }

    String write() {
        String plain = shown + "|" + (day == null ? "" : day) + "|" + slug;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    /** @throws UnreadablePageTokenException where it is none that an answer of the archive gave */
    static PageToken read(String token) {
        try {
            String plain = new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8);
            String[] parts = plain.split("\\|", PARTS);
            if (parts.length < PARTS) {
                throw new UnreadablePageTokenException(token);
            }
            int shown = Integer.parseUnsignedInt(parts[0]);
            LocalDate day = parts[1].isEmpty() ? null : LocalDate.parse(parts[1]);
            if (shown < 0) {
                throw new UnreadablePageTokenException(token);
            }
            return new PageToken(shown, day, parts[2]);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new UnreadablePageTokenException(token);
        }
    }
}
