package policyarchive.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Characters of another character set as UTF-8, a buffer at a time. */
final class Utf8Stream extends InputStream {
    private static final int BUFFER = 8 * 1024;

    private final Reader in;
    private final char[] chars = new char[BUFFER];
    private byte[] bytes = {};
    private int at;

    private Utf8Stream(Reader in) {
        this.in = in;
    }

    /** The stream itself where it is UTF-16 neither by its mark nor by its look, else its characters in UTF-8. */
    static InputStream of(InputStream in, byte[] head) {
        Charset charset = Charset.forName(Decoder.decode(head).charset());
        return charset.name().startsWith("UTF-16") ? new Utf8Stream(new InputStreamReader(in, charset)) : in;
    }

    @Override
    public int read() throws IOException {
        if (at == bytes.length && !fill()) {
            return -1;
        }
        return bytes[at++] & 0xFF;
    }

    private boolean fill() throws IOException {
        int length = in.read(chars, 0, BUFFER - 1);
        if (length < 0) {
            return false;
        }
        if (Character.isHighSurrogate(chars[length - 1])) {
            int low = in.read();
            if (low >= 0) {
                chars[length++] = (char) low;
            }
        }
        bytes = new String(chars, 0, length).getBytes(StandardCharsets.UTF_8);
        at = 0;
        return true;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
