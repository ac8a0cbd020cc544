package policyarchive.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import policyarchive.ArchiveTest;
import policyarchive.archive.RecordFixtures;
import policyarchive.document.Suggestion;
import policyarchive.document.Suggestion.Kind;

@ArchiveTest
class SuggestionsIT {
    @Autowired
    private Suggestions suggestions;

    @Autowired
    private IndexUpkeep upkeep;

    @Autowired
    private RecordFixtures records;

    @BeforeEach
    void fillTheArchive() {
        records.clear();
        SearchCorpus.store(records);
        upkeep.awaitIndexed();
    }

    @Test
    void completesTheLastWordToQueriesThatFindSomething() {
        assertThat(suggestions.of("end-to-end ENC"))
                .filteredOn(found -> found.kind() == Kind.QUERY)
                .extracting(Suggestion::text, Suggestion::count)
                .containsExactly(tuple("end-to-end encryption", 2L));
        assertThat(queries("zebra enc")).isEmpty();
        assertThat(queries("the th")).noneMatch(query -> query.endsWith(" the"));
    }

    @Test
    void namesOneOfTheWordsThatFindTheSame() {
        assertThat(queries("do")).containsOnlyOnce("door").doesNotContain("doors");
    }

    @Test
    void findsActorsByAnyWordOfAnyName() {
        assertThat(suggestions.of("orte")).contains(new Suggestion(Kind.ACTOR, "Maria Ortega", "maria-ortega", 3));
        assertThat(suggestions.of("MÁRIA o")).extracting(Suggestion::id).contains("maria-ortega");
        assertThat(suggestions.of("rtega")).extracting(Suggestion::id).doesNotContain("maria-ortega");
    }

    @Test
    void findsStatementsAndArticlesByTheirTitles() {
        assertThat(suggestions.of("lett ch"))
                .contains(new Suggestion(Kind.STATEMENT, "Open letter to Chatter", "open-letter-to-chatter", 2));
        assertThat(suggestions.of("founder def"))
                .extracting(Suggestion::kind, Suggestion::id)
                .contains(tuple(Kind.ARTICLE, SearchCorpus.INTERVIEW));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "e", "\"", "((", "%%%", "*** ~~", "\u0000\u0000", "speaker:", "__", "!!"})
    void hasNothingToSayToWhatSaysNothing(String typed) {
        assertThat(suggestions.of(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b c d e f g h i j k l m n o p", "let", "speaker:mar", "-enc", "\"back do", "ба"})
    void staysShort(String typed) {
        assertThat(suggestions.of(typed)).hasSizeLessThanOrEqualTo(10);
        assertThat(suggestions.of("x".repeat(5_000))).isEmpty();
    }

    private List<String> queries(String typed) {
        return suggestions.of(typed).stream()
                .filter(found -> found.kind() == Kind.QUERY)
                .map(Suggestion::text)
                .collect(Collectors.toList());
    }
}
