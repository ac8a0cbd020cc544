package policyarchive.parallels.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordDiffTests {

    @Test
    void findsNothingInEqualTexts() {
        assertThat(diff("The door is open", "the DOOR, is open.")).isEmpty();
    }

    @Test
    void findsWordsAddedRemovedAndChanged() {
        assertThat(diff("the old door is open today", "the door is shut today for all"))
                .containsExactly(new Change(1, 2, 1, 1), new Change(4, 5, 3, 4), new Change(6, 6, 5, 7));
    }

    @Test
    void comparesWithAnEmptyText() {
        assertThat(diff("", "two words")).containsExactly(new Change(0, 0, 0, 2));
    }

    /** Beyond what is compared word with word, so that the texts are cut first. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void makesTheOtherTextOfALongOne(int seed) {
        Random random = new Random(seed);
        List<String> one = IntStream.range(0, 5_000)
                .mapToObj(i -> "w" + random.nextInt(3_000))
                .collect(Collectors.toCollection(ArrayList::new));
        List<String> other = new ArrayList<>(one);
        IntStream.range(0, 200).forEach(i -> {
            other.remove(random.nextInt(other.size()));
            other.add(random.nextInt(other.size()), "new" + i);
        });

        List<Change> changes = diff(String.join(" ", one), String.join(" ", other));

        assertThat(applied(one, other, changes)).isEqualTo(other);
        assertThat(changes.stream()
                        .mapToInt(change -> change.otherTo() - change.otherFrom())
                        .sum())
                .isLessThan(400);
    }

    @Test
    void endsSoonWhereNothingIsInCommon() {
        String one = IntStream.range(0, 30_000).mapToObj(i -> "a" + i).collect(Collectors.joining(" "));
        String other = IntStream.range(0, 30_000).mapToObj(i -> "b" + i).collect(Collectors.joining(" "));
        assertThat(diff(one, other)).containsExactly(new Change(0, 30_000, 0, 30_000));
    }

    private static List<String> applied(List<String> one, List<String> other, List<Change> changes) {
        List<String> made = new ArrayList<>();
        int at = 0;
        for (Change change : changes) {
            made.addAll(one.subList(at, change.from()));
            made.addAll(other.subList(change.otherFrom(), change.otherTo()));
            at = change.to();
        }
        made.addAll(one.subList(at, one.size()));
        return made;
    }

    private static List<Change> diff(String one, String other) {
        return WordDiff.of(Word.in(one), Word.in(other));
    }
}
