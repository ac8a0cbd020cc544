package policyarchive.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OtherPagesTests extends PageTests {

    @Test
    void linksAnOfficeToItsBodyAndABodyToWhoSpeaksForIt() {
        assertThat(page("/actors/jane-doe"))
                .contains("<a href=\"/actors/home-office\">Jane Doe</a>")
                .doesNotContain("Who speaks for it");
        assertThat(page("/actors/home-office"))
                .contains("Who speaks for it", "<a href=\"/actors/jane-doe\">Jane Doe</a>, <span>Jane Doe</span>")
                .contains("<a href=\"/actors/united-kingdom\">United Kingdom</a>")
                .contains("<strong>sponsor</strong>, <span>Jane Doe</span>");
    }

    @Test
    void opensWithWhatTheArchiveHolds() {
        assertThat(page("/"))
                .contains("Articles: 1 · claims: 1 · actors: 1 · statements: 1")
                .contains("href=\"/articles/doe-speaks\"", "href=\"/statements/letter\"", "href=\"/actors/jane-doe\"")
                .contains("name=\"q\"");
    }

    @Test
    void opensAnEmptyArchive() {
        when(articles.search(any())).thenReturn(Documents.nothing(""));
        when(actors.list(any())).thenReturn(Documents.listOf());
        when(statementRecords.findMostReported(any())).thenReturn(List.of());

        assertThat(page("/")).contains("Nothing has been imported yet");
    }

    @Test
    void showsWhoAnActorIsAndWhatItSaid() {
        assertThat(page("/actors/jane-doe"))
                .contains("Person", "United Kingdom", "1 statement signed")
                .contains("href=\"/articles/doe-speaks#claim-1\"", "<mark>Jane Doe</mark>")
                .contains("15 October 2020")
                .containsSubsequence("2020</h3>", "Without a date</h3>");
    }

    @Test
    void showsThatReportsDisagreeOnHowManySigned() {
        assertThat(page("/statements/letter"))
                .contains("Reports state these numbers of signatories: 8, 7. Named are 1.")
                .contains("No report claims to name all signatories")
                .contains("href=\"/actors/jane-doe\"", "href=\"/articles/doe-speaks#claim-1\"");
    }

    @Test
    void leadsFromEachClaimToTheWordsThatProveIt() {
        assertThat(page("/claims?stance=for_access"))
                .contains("href=\"/articles/doe-speaks#claim-1\"", "quoted", "15 October 2020");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actors", "/statements", "/timeline", "/about", "/claims"})
    void answers(String address) {
        assertThat(page(address)).contains("Encryption Policy Archive");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actors/x", "/statements/x", "/nowhere", "/templates/home.html"})
    void answersAnUnknownAddressWithAPageOfTheSite(String address) {
        var result = mvc.get().uri(address).exchange();

        assertThat(result).hasStatus(404);
        assertThat(wellFormed(result)).contains("Not found");
    }

    @Test
    void tellsNothingOfAnUnexpectedError() {
        when(timelines.of(any())).thenThrow(new IllegalStateException("the secret"));
        var result = mvc.get().uri("/timeline").exchange();

        assertThat(result).hasStatus(500);
        assertThat(wellFormed(result)).contains("Something went wrong").doesNotContain("secret", "Exception");
    }
}
