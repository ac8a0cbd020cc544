package policyarchive.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import policyarchive.ArchiveTest;

@ArchiveTest
class TextHitsIT {
    private static final String TEXT =
            "The café's doors were opened. A back door is no backdoor; end-to-end encryption and messengers stay.";

    @Autowired
    private TextHits hits;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        door                    | doors,door
        DOOR -back              | doors,door
        opening                 | opened
        cafe                    | café's
        "back doors"            | back door
        "back backdoor"~3       | back door is no backdoor
        back door               | doors,back,door
        encry*                  | encryption
        mesengers~              | messengers
        end-to-end              | end-to-end
        zebra OR backdoor       | backdoor
        text:back speaker:doe   | back
        the                     | The
        """)
    void marksWhatTheSearchFinds(String query, String expected) {
        assertThat(words(TEXT, query)).containsExactly(expected.split(",", -1));
    }

    @Test
    void marksNothingWhereNothingIsAskedOfTheText() {
        assertThat(words(TEXT, "speaker:doe title:door year:2020")).isEmpty();
        assertThat(words(TEXT, "-door")).isEmpty();
        assertThat(words(TEXT, "")).isEmpty();
        assertThat(words("", "door")).isEmpty();
    }

    @Test
    void reachesTheEndOfALongTextAndBoundsTheNumber() {
        String filler = "words without end ".repeat(20_000);
        assertThat(words(filler + "door", "door")).containsExactly("door");
        assertThat(words(filler, "words")).hasSize(500);
        assertThat(words("x".repeat(300_000) + " door", "door")).containsExactly("door");
    }

    private List<String> words(String text, String query) {
        return hits.in(text, query).stream().map(span -> span.of(text)).toList();
    }
}
