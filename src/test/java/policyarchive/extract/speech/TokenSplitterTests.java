package policyarchive.extract.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import policyarchive.text.Span;
import policyarchive.text.Token;

/** Tokens with their tags, before and after; those before touch where a plus stands between them. */
class TokenSplitterTests {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        “Never/PROPN | “/PUNCT Never/PROPN
        never,”/ADV | never/ADV ,/PUNCT ”/PUNCT
        "/PUNCT | "/PUNCT
        key/NOUN | key/NOUN
        mayor's/NOUN | mayor/NOUN 's/PART
        Roe’s/PROPN+PART | Roe/PROPN ’s/PART
        she's/PRON+AUX | she/PRON 's/AUX
        didn't/AUX+PART | did/AUX n't/PART
        don’t/AUX | do/AUX n’t/PART
        we'll/NOUN | we/PRON 'll/AUX
        they’re/X | they/PRON ’re/AUX
        O'Hara/PROPN | O'Hara/PROPN
        engineers'/NOUN | engineers/NOUN '/PART
        said:/VERB | said/VERB :/PUNCT
        (who/PRON | (/PUNCT who/PRON
        closed)/VERB | closed/VERB )/PUNCT
        (a)/NOUN | (a)/NOUN
        .Then/ADV | ./PUNCT Then/ADV
        why?!/ADV | why/ADV ?/PUNCT !/PUNCT
        Rep/NOUN+./PUNCT Roe/PROPN | Rep./PROPN Roe/PROPN
        J/PROPN+./PUNCT Roe/PROPN | J./PROPN Roe/PROPN
        I/PRON+./PUNCT Then/ADV | I/PRON ./PUNCT Then/ADV
        rep/NOUN+./PUNCT Roe/PROPN | rep/NOUN ./PUNCT Roe/PROPN
        No/DET+./PUNCT 5/NUM | No./DET 5/NUM
        No/DET+./PUNCT then/ADV | No/DET ./PUNCT then/ADV
        Rep/NOUN ./PUNCT Roe/PROPN | Rep/NOUN ./PUNCT Roe/PROPN
        Fla/PROPN+./PUNCT )/PUNCT | Fla./PROPN )/PUNCT
        key/NOUN+./PUNCT )/PUNCT | key/NOUN ./PUNCT )/PUNCT
        Rep/PROPN+./PUNCT | Rep/PROPN ./PUNCT
        """)
    void partsMarksFromWordsAndGivesAbbreviationsTheirPoint(String before, String after) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        for (String run : before.split(" ", -1)) {
            for (String token : run.split("(?<=[A-Z])\\+(?=\\.)", -1)) {
                int tag = token.lastIndexOf('/');
                String text = token.substring(0, tag);
                tokens.add(new Token(new Span(at, at + text.length()), text, token.substring(tag + 1)));
                at += text.length();
            }
            at++;
        }
        assertThat(TokenSplitter.split(tokens).stream()
                        .map(t -> t.text() + "/" + t.tag())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(after);
    }
}
