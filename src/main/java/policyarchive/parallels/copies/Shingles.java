package policyarchive.parallels.copies;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import policyarchive.parallels.wording.Word;
import policyarchive.text.Span;

/**
 * The runs of four words that a text is made of, as a set of hashes (Broder 1997, "On the resemblance and containment
 * of documents"), and their MinHash in bands, by which texts that share many runs are found without comparing all.
 */
final class Shingles {
    /** Shorter texts are too much like others by chance. */
    static final int FEWEST = 30;

    private static final int RUN = 4;
    private static final int MOST_WORDS = 50_000;
    /** With 50 bands of 3, two texts that share half of all their runs meet with probability 0.999, a tenth 0.05. */
    private static final int BANDS = 50;

    private static final int ROWS = 3;
    private static final long ODD = 0x9E3779B97F4A7C15L;

    private final long[] runs;

    private Shingles(long[] runs) {
        this.runs = runs;
    }

    static Shingles of(String text) {
        List<Word> words = Word.in(text, new Span(0, text.length()), MOST_WORDS);
        long[] hashes = words.stream().mapToLong(word -> hash(word.key())).toArray();
        LongStream.Builder runs = LongStream.builder();
        for (int i = 0; i + RUN <= hashes.length; i++) {
            long run = 0;
            for (int j = i; j < i + RUN; j++) {
                run = mix(run * ODD + hashes[j]);
            }
            runs.add(run);
        }
        return new Shingles(runs.build().sorted().distinct().toArray());
    }

    int size() {
        return runs.length;
    }

    /** What texts that resemble this one most likely have one of as well; none where the text is too short. */
    long[] bands() {
        if (runs.length < FEWEST) {
            return new long[0];
        }
        long[] bands = new long[BANDS];
        for (int band = 0; band < BANDS; band++) {
            long hash = band;
            for (int row = 0; row < ROWS; row++) {
                hash = mix(hash * ODD + least(band * ROWS + row));
            }
            bands[band] = hash;
        }
        return Arrays.stream(bands).distinct().toArray();
    }

    /** How many runs both have. */
    int shared(Shingles other) {
        int shared = 0;
        int i = 0;
        int j = 0;
        while (i < runs.length && j < other.runs.length) {
            int order = Long.compare(runs[i], other.runs[j]);
            if (order == 0) {
                shared++;
            }
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return shared;
    }

    private long least(int function) {
        long seed = mix(function + 1L);
        long least = Long.MAX_VALUE;
        for (long run : runs) {
            least = Math.min(least, mix(run ^ seed));
        }
        return least;
    }

    /** FNV-1a over the UTF-16 code units. */
    private static long hash(String word) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < word.length(); i++) {
            hash = (hash ^ word.charAt(i)) * 0x100000001b3L;
        }
        return hash;
    }

    /** The finaliser of MurmurHash3 (Austin Appleby, public domain). */
    private static long mix(long value) {
        long mixed = value;
        mixed = (mixed ^ (mixed >>> 33)) * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return mixed ^ (mixed >>> 33);
    }
}
