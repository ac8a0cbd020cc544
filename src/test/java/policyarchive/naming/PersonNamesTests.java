package policyarchive.naming;

import static org.assertj.core.api.Assertions.assertThat;
import static policyarchive.naming.PersonNames.canonical;
import static policyarchive.naming.PersonNames.compatible;
import static policyarchive.naming.PersonNames.parse;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNamesTests {

    @Test
    void splitsGivenNamesParticlesAndSurname() {
        assertThat(parse("Catherine De Bolle")).isEqualTo(new PersonName(List.of("Catherine"), "De", "Bolle", ""));
        assertThat(parse("Sir Jan van der Meer")).isEqualTo(new PersonName(List.of("Jan"), "van der", "Meer", ""));
        assertThat(parse("Rt Hon Anna K. O’Brien MP"))
                .isEqualTo(new PersonName(List.of("Anna", "K."), "", "O’Brien", ""));
        assertThat(parse("Martin Luther King Jr."))
                .isEqualTo(new PersonName(List.of("Martin", "Luther"), "", "King", "Jr."));
        assertThat(parse("Baroness Kidron")).isEqualTo(new PersonName(List.of(), "", "Kidron", ""));
    }

    @ParameterizedTest
    @CsvSource({
        "Bill Barr, William Barr",
        "William P. Barr, Bill Barr",
        "Kevin K. McAleenan, Kevin McAleenan",
        "K. McAleenan, Kevin McAleenan",
        "De Bolle, Catherine De Bolle",
        "Catherine Bolle, Catherine De Bolle",
        "Barr, William Barr",
        "Mr Barr, William Barr",
        "Jiří Novák, Jiri Novak",
    })
    void joinsFormsOfOneName(String one, String other) {
        assertThat(compatible(parse(one), parse(other))).isTrue();
        assertThat(compatible(parse(other), parse(one))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Roy Barr, William Barr",
        "Evan Green, Evan Greer",
        "William P. Barr, William T. Barr",
        "R. Barr, William Barr",
        "Anna van Dijk, Anna de Dijk",
    })
    void keepsDifferentPersonsApart(String one, String other) {
        assertThat(compatible(parse(one), parse(other))).isFalse();
    }

    @Test
    void takesTheFormalNameWhereOneFormHasIt() {
        assertThat(canonical(List.of(parse("Bill Barr"), parse("Barr"), parse("William P. Barr"))))
                .isEqualTo("William Barr");
        assertThat(canonical(List.of(parse("Bill Barr")))).isEqualTo("Bill Barr");
        assertThat(canonical(List.of(parse("Kevin K. McAleenan")))).isEqualTo("Kevin McAleenan");
        assertThat(canonical(List.of(parse("H.R. McMaster")))).isEqualTo("H.R. McMaster");
    }
}
