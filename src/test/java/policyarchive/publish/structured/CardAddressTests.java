package policyarchive.publish.structured;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CardAddressTests {
    private static final String SITE = "https://archive.example/below";

    @ParameterizedTest
    @CsvSource({
        "/articles/doors, /embed/articles/doors",
        "/articles/doors?q=door, /embed/articles/doors",
        "/articles/doors/versions/0123456789abcdef, /embed/articles/doors",
        "/articles/doors/versions/0123456789abcdef#doe-1, /embed/claims/doe-1",
        "/articles/doors#doe-1, /embed/claims/doe-1",
        "/claims/doe-1, /embed/claims/doe-1",
        "/embed/claims/doe-1, /embed/claims/doe-1",
        "/actors/jane-doe?stance=NEUTRAL, /embed/actors/jane-doe/timeline?stance=NEUTRAL",
        "/timeline?country=GB&country=US, /embed/timeline?country=GB&country=US",
    })
    void findsTheCardOfAnAddress(String address, String card) {
        assertThat(CardAddress.read(SITE + address, SITE)).map(Card::path).contains(card);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://elsewhere.example/below/articles/doors",
                "https://archive.example.evil/below/articles/doors",
                "https://archive.example@evil.example/below/articles/doors",
                "https://archive.example/articles/doors",
                "http://archive.example/below/articles/doors",
                "https://archive.example/below/articles/../../secret",
                "https://archive.example/below/articles/%2e%2e",
                "https://archive.example/below/about",
                "https://archive.example/below/statements/x",
                "javascript:alert(1)",
                "//archive.example/below/articles/doors",
                "/articles/doors",
                "not an address",
                "",
            })
    void findsNoneForAnythingElse(String address) {
        assertThat(CardAddress.read(address, SITE)).isEmpty();
    }

    @Test
    void escapesTheTitleInTheCode() {
        Frame frame = new Card(Card.Kind.CLAIM, "doe-1", "").frame(SITE, "\"><script>alert(1)</script>", 300, 200);

        assertThat(frame.html())
                .isEqualTo("<iframe src=\"https://archive.example/below/embed/claims/doe-1\""
                        + " title=\"&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;\" width=\"300\" height=\"200\""
                        + " loading=\"lazy\"></iframe>");
    }
}
