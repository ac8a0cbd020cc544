package policyarchive.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FilterTests {
    @Test
    void excludesAValueWithAMinusBeforeIt() {
        assertThat(Filter.of(List.of("PERSON", " -NGO ", "on-line")))
                .isEqualTo(new Filter(List.of("PERSON", "on-line"), List.of("NGO")));
    }

    @Test
    void saysNothingWhereNothingIsGiven() {
        assertThat(Filter.of(List.of("", "  ", "-")).isEmpty()).isTrue();
    }
}
