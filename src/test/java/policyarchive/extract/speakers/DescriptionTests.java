package policyarchive.extract.speakers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Determiner, owner, modifiers and noun of phrases without a name. */
class DescriptionTests {
    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
        the company | the | '' | '' | company
        company | '' | '' | '' | company
        a senior official | a | '' | senior | official
        the agency's spokeswoman | the | the agency | '' | spokeswoman
        the agency's chief legal officer | the | the agency | chief legal | officer
        the companies' lawyers | the | the companies | '' | lawyers
        a senior official at the department | a | the department | senior | official
        officials from the bureau | '' | the bureau | '' | officials
        the letter, which was long | the | '' | '' | letter
        the man who built it | the | '' | '' | man
        the report published by the group | the | the group | '' | report
        the report obtained last week | the | '' | '' | report
        the minister earlier | the | '' | '' | minister
        the minister this week | the | '' | '' | minister
        its interior ministry | its | '' | interior | ministry
        those two old firms | those | '' | two old | firms
        people close to the firm | '' | the firm | '' | people
        the police there | the | '' | '' | police
        """)
    void readsItsParts(String phrase, String determiner, String owner, String modifiers, String noun) {
        assertThat(Description.of(phrase)).isEqualTo(new Description(determiner, owner, modifiers, noun));
    }

    @ParameterizedTest
    @ValueSource(strings = {"the company", "its spokesman", "both firms", "this group"})
    void tellsWhatTheTextHasSpokenOf(String phrase) {
        assertThat(Description.of(phrase).definite()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a company", "an agency", "one firm", "another group", "officials"})
    void tellsWhatIsNew(String phrase) {
        assertThat(Description.of(phrase).definite()).isFalse();
    }
}
