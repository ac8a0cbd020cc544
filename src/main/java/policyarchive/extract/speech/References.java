package policyarchive.extract.speech;

import java.util.ArrayList;
import java.util.List;
import policyarchive.text.Token;
import policyarchive.text.WordPattern;

/** Reads past the numbers of references, "[3]", which stand in the middle of a clause and are no words of it. */
final class References {
    private References() {}

    static List<Token> without(List<Token> tokens) {
        List<Token> words = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            if (opens(tokens, i)) {
                i += 2;
            } else {
                words.add(tokens.get(i));
            }
        }
        return words.isEmpty() ? tokens : words;
    }

    private static boolean opens(List<Token> tokens, int i) {
        return i > 0
                && i + 2 < tokens.size()
                && tokens.get(i).text().equals("[")
                && tokens.get(i + 2).text().equals("]")
                && WordPattern.matches(tokens.get(i + 1).text(), "\\d{1,3}");
    }
}
