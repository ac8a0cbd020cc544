package policyarchive.source;

import java.util.List;

/**
 * Bytes as text, without the byte order mark.
 *
 * @param charset the name of the character set
 * @param notes what was mended, one sentence each
 */
record Decoded(String text, String charset, List<String> notes) {
    Decoded {
        notes = List.copyOf(notes);
    }
}
