package policyarchive.extract.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import policyarchive.text.Span;
import policyarchive.text.Token;

/** The words of a clause, read past the numbers of references. */
class ReferencesTests {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        the port [ 3 ] is full | the port is full
        the port [ 3 ] [ 12 ] is full | the port is full
        the port is full [ 123 ] | the port is full
        the port [ 1234 ] is full | the port [ 1234 ] is full
        the port [ sic ] is full | the port [ sic ] is full
        the port ( 3 ) is full | the port ( 3 ) is full
        the port [ 3 is full | the port [ 3 is full
        the port 3 ] is full | the port 3 ] is full
        the port [ 3 4 ] is full | the port [ 3 4 ] is full
        [ 3 ] the port is full | [ 3 ] the port is full
        the port [ 3 | the port [ 3
        """)
    void readsPastNumbersInBrackets(String words, String without) {
        List<Token> tokens = new ArrayList<>();
        for (String word : words.split(" ", -1)) {
            tokens.add(new Token(new Span(tokens.size(), tokens.size() + 1), word, "X"));
        }
        assertThat(References.without(tokens).stream().map(Token::text).collect(Collectors.joining(" ")))
                .isEqualTo(without);
    }
}
