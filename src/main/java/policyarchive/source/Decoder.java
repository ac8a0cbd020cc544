package policyarchive.source;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the character set of bytes: a byte order mark, UTF-16 without one, valid UTF-8, UTF-8 with a few damaged bytes,
 * a non-Western set that ICU is sure of, else Windows-1252. Bytes that stand for nothing become U+FFFD and are noted.
 */
final class Decoder {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    /** Sets that ICU may choose; it confuses the Western ones with each other. */
    private static final Set<String> TRUSTED = Set.of(
            "windows-1250",
            "windows-1251",
            "windows-1253",
            "windows-1256",
            "KOI8-R",
            "Shift_JIS",
            "EUC-JP",
            "GB18030",
            "Big5",
            "EUC-KR");

    private static final int SURE = 50;
    private static final int SAMPLE = 64 * 1024;

    private Decoder() {}

    static Decoded decode(byte[] bytes) {
        int[] start = {0};
        Charset charset = byMark(bytes, start);
        if (charset == null) {
            charset = looksLikeUtf16(bytes);
        }
        if (charset == null) {
            charset = isUtf8(bytes) ? StandardCharsets.UTF_8 : legacy(bytes);
        }
        String text = charset.decode(ByteBuffer.wrap(bytes, start[0], bytes.length - start[0]))
                .toString();
        return new Decoded(text, charset.name(), notes(text, charset));
    }

    private static @Nullable Charset byMark(byte[] b, int[] start) {
        if (b.length >= 3 && b[0] == (byte) 0xEF && b[1] == (byte) 0xBB && b[2] == (byte) 0xBF) {
            start[0] = 3;
            return StandardCharsets.UTF_8;
        }
        if (b.length >= 2
                && (b[0] == (byte) 0xFE && b[1] == (byte) 0xFF || b[0] == (byte) 0xFF && b[1] == (byte) 0xFE)) {
            start[0] = 2;
            return b[0] == (byte) 0xFE ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
        }
        return null;
    }

    /** In UTF-16, English text has a zero in every other byte. */
    private static @Nullable Charset looksLikeUtf16(byte[] b) {
        int length = Math.min(b.length, SAMPLE) & ~1;
        int even = 0;
        int odd = 0;
        for (int i = 0; i < length; i += 2) {
            even += b[i] == 0 ? 1 : 0;
            odd += b[i + 1] == 0 ? 1 : 0;
        }
        int half = length / 2;
        if (half < 8 || even + odd < half * 0.4) {
            return null;
        }
        return odd > even * 10 ? StandardCharsets.UTF_16LE : even > odd * 10 ? StandardCharsets.UTF_16BE : null;
    }

    /** Whether the sequences of several bytes are UTF-8, save for a few that are damaged. */
    private static boolean isUtf8(byte[] b) {
        int good = 0;
        int bad = 0;
        for (int i = 0; i < b.length; i++) {
            if (b[i] >= 0) {
                continue;
            }
            int length = sequence(b, i);
            good += length > 0 ? 1 : 0;
            bad += length > 0 ? 0 : 1;
            i += Math.max(0, length - 1);
        }
        return bad == 0 || good > 2 * bad;
    }

    /** Length of the UTF-8 sequence that begins at an offset, 0 where none does. */
    private static int sequence(byte[] b, int at) {
        int first = b[at] & 0xFF;
        int length = first >= 0xF0 && first <= 0xF4
                ? 4
                : first >= 0xE0 && first < 0xF0 ? 3 : first >= 0xC2 && first < 0xE0 ? 2 : 0;
        for (int i = 1; i < length; i++) {
            if (at + i >= b.length || (b[at + i] & 0xC0) != 0x80) {
                return 0;
            }
        }
        return length;
    }

    private static Charset legacy(byte[] bytes) {
        CharsetMatch match = new CharsetDetector()
                .setText(Arrays.copyOf(bytes, Math.min(bytes.length, SAMPLE)))
                .detect();
        boolean other = match != null && match.getConfidence() >= SURE && TRUSTED.contains(match.getName());
        return other && Charset.isSupported(match.getName()) ? Charset.forName(match.getName()) : WINDOWS_1252;
    }

    private static List<String> notes(String text, Charset charset) {
        List<String> notes = new ArrayList<>();
        long damaged = text.chars().filter(c -> c == 0xFFFD).count();
        if (damaged > 0) {
            notes.add("%d damaged byte sequences of %s were replaced by U+FFFD".formatted(damaged, charset.name()));
        }
        long controls = text.chars().filter(Characters::isControl).count();
        if (controls > 0) {
            notes.add("%d control characters were left out of the text".formatted(controls));
        }
        return notes;
    }
}
