package policyarchive.parallels.figures;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** English number words from two to ninety-nine, and what scales them. */
final class NumberWords {
    private static final String[] SMALL = {
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen"
    };
    private static final String[] TENS = {"twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"};
    private static final Map<String, Integer> NUMBERS = numbers();
    private static final Map<String, Double> SCALES = Map.ofEntries(
            Map.entry("hundred", 1e2),
            Map.entry("thousand", 1e3),
            Map.entry("million", 1e6),
            Map.entry("billion", 1e9),
            Map.entry("trillion", 1e12),
            Map.entry("k", 1e3),
            Map.entry("m", 1e6),
            Map.entry("mn", 1e6),
            Map.entry("bn", 1e9),
            Map.entry("b", 1e9),
            Map.entry("tn", 1e12));

    private NumberWords() {}

    /** The value of a number word, 0 where it is none; "one" and "a" count nothing by themselves. */
    static int value(String word) {
        return NUMBERS.getOrDefault(word.toLowerCase(Locale.ROOT), 0);
    }

    /** What a word or a letter behind a number multiplies it by, 1 where it is no scale. */
    static double scale(String word) {
        return SCALES.getOrDefault(word.toLowerCase(Locale.ROOT), 1.0);
    }

    /** Whether it is a scale written as a word, which may stand without a number before it: "a million". */
    static boolean isScaleWord(String word) {
        return word.length() > 2 && scale(word) > 1;
    }

    private static Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < SMALL.length; i++) {
            numbers.put(SMALL[i], i + 2);
        }
        for (int i = 0; i < TENS.length; i++) {
            int tens = (i + 2) * 10;
            numbers.put(TENS[i], tens);
            numbers.put(TENS[i] + "-one", tens + 1);
            for (int unit = 2; unit <= 9; unit++) {
                numbers.put(TENS[i] + "-" + SMALL[unit - 2], tens + unit);
            }
        }
        return Map.copyOf(numbers);
    }
}
