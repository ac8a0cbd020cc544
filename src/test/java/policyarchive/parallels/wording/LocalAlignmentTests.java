package policyarchive.parallels.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LocalAlignmentTests {

    @Test
    void findsTheSharedStretchAmongOtherWords() {
        List<Word> one = Word.in("Yesterday he said we will keep the door open for everyone in town");
        List<Word> other = Word.in("We would keep every door open for everyone, she added later");

        LocalAlignment found = LocalAlignment.of(one, other);

        assertThat(found.pairs())
                .extracting(pair -> one.get(pair[0]).key())
                .containsExactly("we", "keep", "door", "open", "for", "everyone");
        assertThat(found.pairs())
                .allSatisfy(pair -> assertThat(one.get(pair[0]).base())
                        .isEqualTo(other.get(pair[1]).base()));
    }

    @Test
    void findsNothingInTextsWithoutCommonWords() {
        assertThat(LocalAlignment.of(Word.in("one two"), Word.in("three four")).pairs())
                .isEmpty();
    }

    @Test
    void doesNotGatherScatteredCommonWords() {
        List<Word> one = Word.in("the law of the land is the law");
        List<Word> other = Word.in("the minister went to a large city by train, and of all places he chose the old"
                + " station with a café where land was cheap and is still");

        assertThat(LocalAlignment.of(one, other).pairs()).hasSizeLessThan(3);
    }
}
