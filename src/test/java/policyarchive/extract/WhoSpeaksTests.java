package policyarchive.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import policyarchive.extract.ExtractedArticle.Actor;

/** All speakers of the last claim of short texts, and nobody else. */
class WhoSpeaksTests {
    private static final Extractor EXTRACTOR = new Extractor();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        Jane Holloway spoke first. She said that encryption was safe. | Jane Holloway
        Carl Vance spoke first. He said that encryption was safe. | Carl Vance
        Jane Holloway met Carl Vance. He said that encryption was safe. | Carl Vance
        Carl Vance met Jane Holloway. She said that encryption was safe. | Jane Holloway
        Apple and Google objected. They said that encryption was safe. | Apple, Google
        Apple objected. It said that encryption was safe. | Apple
        Apple objected. The company said that encryption was safe. | Apple
        Apple and Google objected. The companies said that encryption was safe. | Apple, Google
        Amnesty International objected. The group said that encryption was safe. | Amnesty International
        Amnesty International and Liberty objected. The groups said that encryption was safe. | Amnesty International, Liberty
        The Federal Bureau of Investigation objected. The agency said that encryption was a danger. | Federal Bureau of Investigation
        The Federal Bureau of Investigation objected. The bureau said that encryption was a danger. | Federal Bureau of Investigation
        The Home Office objected. The department said that encryption was a danger. | Home Office
        The Brenton Herald asked. The newspaper said that encryption was safe. | Brenton Herald
        The European Commission objected. The Commission said that encryption was safe. | European Commission
        The Supreme Court met. The court said that encryption was safe. | Supreme Court
        France objected. The country said that encryption was a danger. | France
        The French government objected. The government said that encryption was a danger. | France
        Senator Jane Holloway left. The senator said that encryption was safe. | Jane Holloway
        Professor Jane Holloway left. The professor said that encryption was safe. | Jane Holloway
        Jane Holloway, a lawyer, left. The lawyer said that encryption was safe. | Jane Holloway
        Jane Holloway, a cryptographer, met Carl Vance, a lawyer. The lawyer said that encryption was safe. | Carl Vance
        Jane Holloway, a cryptographer, met Carl Vance, a lawyer. The cryptographer said that encryption was safe. | Jane Holloway
        Ms. Holloway left. Jane Holloway said that encryption was safe. | Jane Holloway
        Jane Holloway left. Holloway said that encryption was safe. | Jane Holloway
        Jane Holloway left. Ms. Holloway said that encryption was safe. | Jane Holloway
        Wilmer Choquehuanca Ticona left. Choquehuanca said that encryption was safe. | Wilmer Choquehuanca Ticona
        Barasa Wekesa met Carl Vance. Wekesa cautioned that it was late. The next law, he warned, will be worse. | Barasa Wekesa
        The Swedish Armed Forces take another view. In a letter to the ministry they warn that encryption is needed. | Swedish Armed Forces
        Justice ministry officials said that encryption was a danger. One of them called it "a disgrace". | Justice ministry
        "Nobody will be made to use it," I was assured by Carl Vance, who speaks for the Commerce Department. | Carl Vance
        He has been told by the Home Office that encryption was a danger. | Home Office
        Carl Vance, a deputy chairman, left. "Encryption is a danger," the former prosecutor said. | Carl Vance
        Jane Holloway and Carl Holloway left. Mr. Holloway said that encryption was safe. | Carl Holloway
        Jane Holloway, chief executive of Mozilla, said that encryption was safe. | Jane Holloway
        Mozilla chief executive Jane Holloway said that encryption was safe. | Jane Holloway
        Mozilla's Jane Holloway said that encryption was safe. | Jane Holloway
        Jane Holloway of Mozilla said that encryption was safe. | Jane Holloway
        A spokesman for Mozilla said that encryption was safe. | Mozilla
        Mozilla's lawyers said that encryption was safe. | Mozilla
        A Mozilla spokeswoman, Jane Holloway, said that encryption was safe. | Jane Holloway
        Lawyers for Mozilla said that encryption was safe. | Mozilla
        Officials at the Home Office said that encryption was a danger. | Home Office
        Home Office officials said that encryption was a danger. | Home Office
        Mozilla and Jane Holloway said that encryption was safe. | Mozilla, Jane Holloway
        Jane Holloway told Carl Vance that encryption was safe. | Jane Holloway
        Jane Holloway, who met Carl Vance, said that encryption was safe. | Jane Holloway
        After meeting Carl Vance, Jane Holloway said that encryption was safe. | Jane Holloway
        Asked by Carl Vance, Jane Holloway said that encryption was safe. | Jane Holloway
        Jane Holloway, flanked by Carl Vance, said that encryption was safe. | Jane Holloway
        "Encryption is safe," Jane Holloway said. "Keys are not." | Jane Holloway
        "Encryption is safe," she said. Jane Holloway left. | Jane Holloway
        According to Jane Holloway, encryption was safe. | Jane Holloway
        In the view of Jane Holloway, encryption was safe. | Jane Holloway
        Jane Holloway's claim that encryption was safe met silence. | Jane Holloway
        Mozilla published a report. The report says that encryption was safe. | Mozilla
        Mozilla published a report. It says that encryption was safe. | Mozilla
        Jane Holloway wrote a letter. The letter says that encryption was safe. | Jane Holloway
        A letter by Jane Holloway says that encryption was safe. | Jane Holloway
        A report by Mozilla and Apple says that encryption was safe. | Mozilla, Apple
        A report from the Home Office says that encryption was a danger. | Home Office
        Mozilla's report says that encryption was safe. | Mozilla
        A Mozilla report says that encryption was safe. | Mozilla
        In its report, Mozilla said that encryption was safe. | Mozilla
        In her letter to Mozilla, Jane Holloway said that encryption was safe. | Jane Holloway
        Mozilla criticised Apple, saying that encryption was safe. | Mozilla
        Mozilla criticised Apple, which said that encryption was safe. | Apple
        Mozilla and others said that encryption was safe. | Mozilla
        Companies including Mozilla and Apple said that encryption was safe. | Mozilla, Apple
        Companies such as Mozilla said that encryption was safe. | Mozilla
        Mozilla, along with Apple, said that encryption was safe. | Mozilla
        Mozilla, Apple and Google said that encryption was safe. | Mozilla, Apple, Google
        France, Germany and Spain said that encryption was a danger. | France, Germany, Spain
        France's interior minister, Carl Vance, said that encryption was a danger. | Carl Vance
        France's interior minister said that encryption was a danger. | France
        The FBI director, Carl Vance, said that encryption was a danger. | Carl Vance
        FBI Director Carl Vance left. The director said that encryption was a danger. | Carl Vance
        Carl Vance, the FBI director, left. The FBI director said that encryption was a danger. | Carl Vance
        Her lawyer, Carl Vance, said that encryption was safe. Jane Holloway left. | Carl Vance
        Jane Holloway left. Her lawyer, Carl Vance, said that encryption was safe. | Carl Vance
        Jane Holloway: Encryption is safe, I think, and so are keys. / Carl Vance: I doubt that, and so do my friends. / Jane Holloway: Then you are wrong about it all. / Carl Vance: I am sure that encryption is a danger to all. | Carl Vance
        """)
    void findsAllWhoSpeak(String text, String speakers) {
        assertThat(speakers(text)).isEqualTo(speakers);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Critics of Mozilla said that encryption was a danger.",
                "Users of Mozilla said that encryption was a danger.",
                "A report says that encryption was safe.",
                "Nobody came. Some said that encryption was safe.",
                "Experts agree. Many said that encryption was safe.",
                "Carl Vance left. His critics said that encryption was a danger."
            })
    void leavesOpenWhoIsNotNamed(String text) {
        assertThat(speakers(text)).isEmpty();
    }

    /** The names of those who speak the last claim of a text. */
    static String speakers(String text) {
        ExtractedArticle article = EXTRACTOR.extract(AnnotatedArticle.parse("test.txt", text.replace(" / ", "\n\n")));
        Map<String, Actor> actors = article.actors().stream().collect(Collectors.toMap(Actor::id, Function.identity()));
        return article.claims().getLast().speakerIds().stream()
                .map(actors::get)
                .filter(Objects::nonNull)
                .map(Actor::name)
                .collect(Collectors.joining(", "));
    }
}
