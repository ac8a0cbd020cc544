package policyarchive.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import policyarchive.text.Span;
import policyarchive.vocabulary.ActorKind;

/** Whom a noun phrase stands for. */
class PhraseActorsTests {
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        Jane Roe | Jane Roe
        Jane Roe and John Doe | Jane Roe; John Doe
        Meta, Google and Signal | Meta; Google; Signal
        Jane Roe, Liberty and Meta | Jane Roe; Liberty; Meta
        French President Jane Roe | Jane Roe
        Meta spokeswoman Jane Roe | Jane Roe
        Jane Roe of Liberty | Jane Roe
        Jane Roe, director of Liberty | Jane Roe
        Jane Roe, Liberty | Jane Roe
        a friend of Jane Roe | -
        a spokesman for Meta | Meta
        a critic of Meta | -
        officials in France | France
        Meta officials | Meta
        the police of France | France
        people across France | -
        firms such as Meta | Meta
        Liberty, which opposes Meta | Liberty
        Jane Roe, who leads Liberty | Jane Roe
        the campaign group Liberty | Liberty
        Liberty in London | Liberty
        a Meta campaign and John Doe | John Doe
        Bits and Freedom | Bits and Freedom
        Bits and Freedom and Meta | Bits and Freedom; Meta
        Liberty's | Liberty
        Liberty (London) | Liberty
        France and John Doe | France; John Doe
        the governments of France and Spain | France; Spain
        the director of Liberty, Jane Roe | Jane Roe
        experts | -
        """)
    void findsTheHeadOfEachConjunct(String phrase, String heads) {
        String text = "Then " + phrase + " spoke.";
        Mentions mentions = new NamedIn(text)
                .with(ActorKind.PERSON, "Jane Roe", "John Doe")
                .with(ActorKind.COMPANY, "Meta", "Google", "Signal")
                .with(ActorKind.NGO, "Liberty", "Bits and Freedom")
                .with(ActorKind.GOVERNMENT, "France", "Spain")
                .mentions();
        Span span = new Span(5, 5 + phrase.length());
        assertThat(String.join("; ", PhraseActors.heads(text, span, mentions))).isEqualTo(heads == null ? "" : heads);
    }
}
