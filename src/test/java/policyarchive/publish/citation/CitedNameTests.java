package policyarchive.publish.citation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitedNameTests {

    @ParameterizedTest
    @CsvSource({
        "Jane Doe, Doe, Jane,",
        "Jane Q. Doe, Doe, Jane Q.,",
        "Ursula von der Tann, von der Tann, Ursula,",
        "John Doe Jr., Doe, John, Jr.",
        "'John Doe, III', Doe, John, III",
        "La Rue, Rue, La,",
    })
    void partsTheNameOfAPerson(String name, String family, String given, String suffix) {
        assertThat(CitedName.person(name)).isEqualTo(new CitedName(family, given, suffix));
    }

    @Test
    void keepsOneNameAndBodiesWhole() {
        assertThat(CitedName.person("Voltaire").isWhole()).isTrue();
        assertThat(CitedName.body("Ministry of Doors")).isEqualTo(new CitedName("Ministry of Doors", null, null));
    }
}
