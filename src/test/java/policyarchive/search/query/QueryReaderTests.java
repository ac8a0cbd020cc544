package policyarchive.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import policyarchive.search.query.QueryNode.Either;
import policyarchive.search.query.QueryNode.Not;
import policyarchive.search.query.QueryNode.Phrase;
import policyarchive.search.query.QueryNode.Word;

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
                "*** door ~ ^              | door",
                "encr* a*                  | encr* a*",
                "(fish chips)              | fish chips",
                "fish NOT chips NOT        | fish -chips",
                "NOT OR fish               | fish",
                "mesanger~ mesanger~1 fsh~2 fsh~9 | mesanger~ mesanger~1 fsh~2 fsh~",
                "\"fish chips\"~12 x      | \"fish chips\"~12 x",
                "\"fish chips\"~9999      | \"fish chips\"~50",
                "Title:fish -SPEAKER:\"Jo Roe\" | title:fish -speaker:\"Jo Roe\"",
                "title: fish               | title:fish",
                "title: -fish              | title -fish",
                "title:title:fish          | title title:fish",
                "source://fish             | source://fish",
                "year:2021..2019 year:2020 | year:2019..2021 year:2020",
                "year:20 year:fish         | year:20 year:fish",
                "title:fish OR speaker:roe* | title:fish OR speaker:roe*",
                "http://fish.example:80/x  | http://fish.example:80/x"
            })
    void readsWhatPeopleType(String given, String readAs) {
        assertThat(QueryReader.read(given).readAs()).isEqualTo(readAs);
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
