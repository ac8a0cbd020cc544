package policyarchive.parallels.figures;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import policyarchive.parallels.wording.Word;
import policyarchive.text.StopWords;
import policyarchive.text.Token;

/**
 * What a sentence speaks of beside a figure.
 *
 * @param words its nouns, names, verbs and adjectives, as words are compared
 * @param names the names among them
 * @param years it states
 */
record Context(Set<String> words, Set<String> names, Set<String> years) {
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");
    private static final Set<String> CONTENT = Set.of("NOUN", "PROPN", "VERB", "ADJ");
    /** Words of reporting, which tell nothing of what is reported. */
    private static final Set<String> LIGHT =
            Set.of(("said say told tell add according report new last other own make made have take give come "
                            + "year month week day more many estimated")
                    .split(" ", -1));

    private static final int SHORTEST = 3;

    /** Of a sentence, apart from the tokens from {@code first} to {@code next}, where the figure stands. */
    static Context of(List<Token> sentence, int first, int next) {
        Set<String> words = new HashSet<>();
        Set<String> names = new HashSet<>();
        Set<String> years = new HashSet<>();
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.get(i);
            if (YEAR.matcher(token.text()).matches()) {
                years.add(token.text());
            } else if ((i < first || i >= next) && isContent(token)) {
                String base = Word.base(token.text().toLowerCase(Locale.ROOT));
                words.add(base);
                if (token.tag().equals("PROPN")) {
                    names.add(base);
                }
            }
        }
        return new Context(Set.copyOf(words), Set.copyOf(names), Set.copyOf(years));
    }

    private static boolean isContent(Token token) {
        String word = token.text().toLowerCase(Locale.ROOT);
        return CONTENT.contains(token.tag())
                && word.length() >= SHORTEST
                && Character.isLetter(word.charAt(0))
                && !NumberWords.isScaleWord(word)
                && !StopWords.contains(word)
                && !LIGHT.contains(word)
                && !LIGHT.contains(Word.base(word));
    }
}
