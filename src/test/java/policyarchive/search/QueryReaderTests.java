package policyarchive.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import policyarchive.search.ArticleQuery.Match;
import policyarchive.search.QueryNode.Either;
import policyarchive.search.QueryNode.Not;
import policyarchive.search.QueryNode.Phrase;
import policyarchive.search.QueryNode.Word;

class QueryReaderTests {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "back door                 | back door",
                "  back\tdoor door         | back door",
                "the back door of it       | back door",
                "to be or not to be        | to be or not",
                "\"end to end\" messages   | \"end to end\" messages",
                "“end to end”              | \"end to end\"",
                "say\"end to end\"now      | say \"end to end\" now",
                "\"end to end              | end",
                "end\"                     | end",
                "+door -\"back door\" -law | +door -\"back door\" -law",
                "end-to-end - x            | end-to-end x",
                "a OR b                    | a OR b",
                "fish OR \"sea food\" OR meat | fish OR \"sea food\" OR meat",
                "OR fish AND chips OR      | fish chips",
                "fish OR -chips            | fish -chips",
                "the -door                 | the -door",
                "*** door ~ ^              | door"
            })
    void readsWhatPeopleType(String given, String readAs) {
        assertThat(QueryReader.read(given).readAs(Match.ALL)).isEqualTo(readAs);
    }

    @Test
    void buildsATree() {
        assertThat(QueryReader.read("fish OR meat -\"green salad\"").nodes())
                .containsExactly(
                        new Either(List.of(new Word("fish"), new Word("meat"))), new Not(new Phrase("green salad")));
    }

    @Test
    void asksForTermsThatAreNotExcluded() {
        assertThat(QueryReader.read("fish OR meat +soup -salad").terms())
                .containsExactly(new Word("fish"), new Word("meat"), new Word("soup"));
    }

    @ParameterizedTest
    @CsvSource({"''", "' '", "'\"\"'", "'- + \" \"'", "'…!?'"})
    void readsNothingWhereNothingIsSaid(String given) {
        assertThat(QueryReader.read(given).isEmpty()).isTrue();
    }

    @Test
    void stopsAtTheMostTerms() {
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 1_000; i++) {
            many.append("word").append(i).append(' ');
        }
        assertThat(QueryReader.read(many.toString()).nodes()).hasSize(QueryReader.MOST_TERMS);
    }
}
