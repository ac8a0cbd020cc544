package policyarchive.extract.speech;

import java.util.ArrayList;
import java.util.List;
import policyarchive.text.Sentence;
import policyarchive.text.Span;
import policyarchive.text.Token;
import policyarchive.text.WordPattern;

/** Tags the words of known names as names: the tagger takes foreign ones at the start of a sentence for anything. */
final class NameTags {
    private NameTags() {}

    /** The sentences, with the capitalised words of the names tagged {@code PROPN}; both lists in order. */
    static List<Sentence> correct(List<Sentence> sentences, List<Span> names) {
        if (names.isEmpty()) {
            return sentences;
        }
        List<Sentence> corrected = new ArrayList<>(sentences.size());
        int name = 0;
        for (Sentence sentence : sentences) {
            List<Token> tokens = new ArrayList<>(sentence.tokens().size());
            for (Token token : sentence.tokens()) {
                while (name < names.size()
                        && names.get(name).end() <= token.span().start()) {
                    name++;
                }
                boolean named = name < names.size() && names.get(name).overlaps(token.span());
                tokens.add(named ? named(token, names.get(name)) : token);
            }
            corrected.add(new Sentence(sentence.span(), tokens));
        }
        return corrected;
    }

    private static Token named(Token token, Span name) {
        boolean capital = Character.isUpperCase(token.text().charAt(0));
        boolean whole = name.contains(token.span());
        String tag = token.tag();
        boolean wrong = !tag.equals("PROPN") && !tag.equals("NOUN") && !tag.equals("ADJ") && !tag.contains("+");
        boolean particle =
                WordPattern.matches(token.text(), "d[aeiou]s?|d[ae][lnr]|v[ao]n|der|la|le|al|el|bin|ter?|ten");
        return (capital || particle) && whole && wrong ? new Token(token.span(), token.text(), "PROPN") : token;
    }
}
