package policyarchive.extract.speakers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import policyarchive.extract.ExtractedArticle.Mention;
import policyarchive.text.Span;

/** What names and honorifics tell of the gender in which an article speaks of somebody. */
class GendersTests {
    @ParameterizedTest
    @CsvSource({
        "Jane Roe, FEMALE",
        "Carl Roe, MALE",
        "José Roe, MALE",
        "Jean-Luc Roe, UNKNOWN",
        "Zorvika Roe, FEMALE",
        "Zoa Roe, UNKNOWN",
        "Zorvik Roe, UNKNOWN",
        "Jane, UNKNOWN"
    })
    void readsGivenNames(String name, Gender gender) {
        assertThat(Genders.byName(name)).isEqualTo(gender);
    }

    @ParameterizedTest
    @CsvSource({
        "They met Mrs. , Roe, FEMALE",
        "They met Ms , Roe, FEMALE",
        "They met Mr. , Roe, MALE",
        "They met Sir , Robin Roe, MALE",
        "They met , Lady Roe, FEMALE",
        "They met , Lord Roe, MALE",
        "They met , Roe, UNKNOWN",
        "They met Dr. , Roe, UNKNOWN",
        "They met Mrs. Vance and , Roe, UNKNOWN"
    })
    void readsHonorifics(String before, String name, Gender gender) {
        String lead = before + (before.endsWith(" ") ? "" : " ");
        Span at = new Span(lead.length(), lead.length() + name.length());
        assertThat(Genders.titled(lead + name, new Mention("a", at, "test"))).isEqualTo(gender);
    }

    @ParameterizedTest
    @CsvSource({
        "Harbour Group, group, true",
        "Group of Ports, group, true",
        "Grouper Group, group, true",
        "Grouper Ports, group, false",
        "Ports Regroup, group, false",
        "Ports Agency, group, false"
    })
    void findsNounsAmongTheWordsOfNames(String name, String noun, boolean has) {
        assertThat(Nouns.has(name, noun)).isEqualTo(has);
    }
}
