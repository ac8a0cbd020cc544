package policyarchive.ingest;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Words cut to what a column holds. What is cut is a copy: the text itself is kept whole with the article. */
final class Clipped {
    private static final int WIDTH = 255;

    private Clipped() {}

    /** At most 255 UTF-16 code units, no half character, with an ellipsis where something is missing. */
    static String line(String text) {
        if (text.length() <= WIDTH) {
            return text;
        }
        int end = WIDTH - 1;
        if (Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end) + "…";
    }

    static @Nullable String orNull(@Nullable String text) {
        return text == null ? null : line(text);
    }

    /** The first numbers, as many as fit when they are written with commas. */
    static List<Integer> numbers(List<Integer> all) {
        List<Integer> kept = new ArrayList<>();
        int length = 0;
        for (Integer number : all) {
            length += number.toString().length() + 1;
            if (length > WIDTH) {
                break;
            }
            kept.add(number);
        }
        return kept;
    }
}
