package policyarchive.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import policyarchive.extract.ExtractedArticle.Statement;

class SigningTests {
    private static final Extractor EXTRACTOR = new Extractor();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        In a joint communiqué, the interior ministers of France, Germany and Italy called on companies to act. | France, Germany, Italy
        The five countries – Australia, Canada, New Zealand, the United Kingdom and the United States – published a joint statement. | Australia, Canada, New Zealand, United Kingdom, United States
        The declaration was adopted on Tuesday in Lisbon by ministers from Spain, Portugal and Malta. | Spain, Portugal, Malta
        The joint statement was signed for Australia by Peter Dutton and for Canada by Ralph Goodale. | Peter Dutton, Ralph Goodale
        The open letter was organised by Access Now. Mozilla and Proton also signed. | Access Now, Mozilla, Proton
        Liberty and Privacy International said in a joint statement that the plan would weaken encryption. | Liberty, Privacy International
        Among those who signed the open letter are Phil Zimmermann, who wrote PGP, and Ron Rivest. | Phil Zimmermann, Ron Rivest
        Signed by: Apple, Google and Microsoft. The open letter on encryption was published on Monday. | Apple, Google, Microsoft
        The joint declaration by Europol and the National Crime Agency calls on industry to act. | Europol, National Crime Agency
        We, the interior ministers of Austria, Hungary and Poland, call on companies to provide access. | Austria, Hungary, Poland
        """)
    void namesThoseWhoSigned(String text, String signatories) {
        assertThat(signatories(text)).containsExactlyInAnyOrder(signatories.split(", ", -1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "President Joe Biden signed the bill into law. Apple issued a statement criticising it.",
                "The court signed an order. Apple said in a statement that it would appeal. Google declined to sign"
                        + " the open letter.",
                "More than 100,000 people have signed a petition against the bill, the minister said.",
                "The European Commission published a report on encryption on Monday."
            })
    void inventsNoStatement(String text) {
        assertThat(extract(text).statements()).isEmpty();
    }

    @Test
    void readsAListOfSignaturesLineByLine() {
        ExtractedArticle article = extract("""
            The ministers issued a joint statement on encryption.
            Signed:
            Jane Holloway MP, Home Secretary, United Kingdom
            Hon. Peter Kable, Minister of Justice, New Zealand
            Coastal Software Freedom Law Clinic (India)
            Prof. Marta Oyelaran, University of Lagos
            About the ministers
            The ministers meet every year.
            """);
        Statement statement = article.statements().getFirst();
        assertThat(names(article, statement))
                .containsExactly(
                        "Jane Holloway", "Peter Kable", "Coastal Software Freedom Law Clinic", "Marta Oyelaran");
        assertThat(statement.complete()).isTrue();
    }

    @Test
    void readsNameOfficeAndCountryOnLinesOfTheirOwnAsOneSignatory() {
        ExtractedArticle article = extract("""
            The ministers adopted a joint declaration on encryption.
            Signed in Zadar on 3 May 2022 by:
            Jane Holloway
            Minister of Justice
            Croatia
            """);
        assertThat(names(article, article.statements().getFirst())).containsExactly("Jane Holloway");
    }

    private static List<String> signatories(String text) {
        ExtractedArticle article = extract(text);
        assertThat(article.statements()).hasSize(1);
        return names(article, article.statements().getFirst());
    }

    private static ExtractedArticle extract(String text) {
        return EXTRACTOR.extract(AnnotatedArticle.parse("test.txt", text));
    }

    private static List<String> names(ExtractedArticle article, Statement statement) {
        return statement.signatories().stream()
                .map(s -> article.actors().stream()
                        .filter(a -> a.id().equals(s.actorId()))
                        .findFirst()
                        .orElseThrow()
                        .name())
                .toList();
    }
}
