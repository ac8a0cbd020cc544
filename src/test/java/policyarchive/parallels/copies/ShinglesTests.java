package policyarchive.parallels.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShinglesTests {
    private static final String TEXT = words(new Random(7), 300);

    @Test
    void comparesWordsAndNotTheirMarks() {
        Shingles plain = Shingles.of(TEXT);
        Shingles shouted = Shingles.of(TEXT.toUpperCase(Locale.ROOT).replace(" ", " – "));
        assertThat(Resemblance.ofCopies(plain, shouted)).isEqualTo(1);
    }

    @Test
    void findsAShortenedCopyWithoutComparingAll() {
        String shortened = TEXT.substring(0, TEXT.length() * 6 / 10);
        assertThat(Resemblance.ofCopies(Shingles.of(TEXT), Shingles.of(shortened)))
                .isGreaterThan(0.99);
        assertThat(meet(TEXT, shortened)).isTrue();
    }

    @Test
    void doesNotTakeAQuotationForACopy() {
        String quoting = TEXT + " " + words(new Random(8), 400);
        assertThat(Resemblance.ofCopies(Shingles.of(TEXT), Shingles.of(quoting)))
                .isZero();
    }

    @Test
    void keepsDifferentTextsApart() {
        Random random = new Random(9);
        long meeting = IntStream.range(0, 200)
                .filter(i -> meet(TEXT, words(random, 300)))
                .count();
        assertThat(meeting).isZero();
    }

    @Test
    void givesNoBandsToAFewWords() {
        assertThat(Shingles.of("We are closed today. Please come back tomorrow.")
                        .bands())
                .isEmpty();
    }

    private static boolean meet(String one, String other) {
        Set<Long> bands = Arrays.stream(Shingles.of(one).bands()).boxed().collect(Collectors.toSet());
        return Arrays.stream(Shingles.of(other).bands()).anyMatch(bands::contains);
    }

    private static String words(Random random, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "word" + random.nextInt(900))
                .collect(Collectors.joining(" "));
    }
}
