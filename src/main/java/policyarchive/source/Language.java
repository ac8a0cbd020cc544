package policyarchive.source;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The language of a text by its commonest words, or by its script where that has one main language. Words: the most
 * frequent function words of each language that are rare in the others.
 */
final class Language {
    static final String UNKNOWN = "und";
    static final String ENGLISH = "en";

    private static final int SAMPLE = 20_000;
    private static final double LEAST = 0.06;

    private static final Map<String, Set<String>> WORDS = Map.ofEntries(
            Map.entry(
                    ENGLISH,
                    Set.of(
                            "the", "of", "and", "to", "that", "is", "was", "for", "with", "it", "on", "by", "this",
                            "are", "from", "have", "has", "which", "they", "said", "not", "be", "as", "at")),
            Map.entry(
                    "de",
                    Set.of(
                            "der", "die", "und", "das", "den", "von", "zu", "mit", "sich", "des", "auf", "für", "ist",
                            "nicht", "dem", "ein", "eine", "auch", "wird", "werden", "im", "bei")),
            Map.entry(
                    "fr",
                    Set.of(
                            "le", "les", "des", "et", "du", "une", "dans", "est", "que", "pour", "qui", "sur", "pas",
                            "par", "au", "avec", "ce", "sont", "aux", "plus", "cette")),
            Map.entry(
                    "es",
                    Set.of(
                            "el", "los", "las", "del", "una", "por", "con", "para", "su", "como", "más", "pero", "sus",
                            "ha", "este", "esta", "y", "lo", "han", "fue")),
            Map.entry(
                    "it",
                    Set.of(
                            "il", "di", "che", "della", "per", "non", "sono", "gli", "dei", "delle", "nel", "anche",
                            "è", "alla", "più", "con", "dal", "ha", "questo", "ed")),
            Map.entry(
                    "pt",
                    Set.of(
                            "os", "das", "dos", "não", "uma", "para", "com", "ao", "pela", "pelo", "mais", "são", "foi",
                            "seu", "sua", "também", "às", "à", "na", "no", "em")),
            Map.entry(
                    "nl",
                    Set.of(
                            "het", "een", "van", "en", "zijn", "niet", "voor", "met", "aan", "ook", "naar", "wordt",
                            "deze", "heeft", "door", "worden", "dat", "bij", "maar", "om")),
            Map.entry(
                    "sv",
                    Set.of(
                            "och", "att", "det", "som", "är", "för", "på", "av", "till", "inte", "ett", "har", "den",
                            "om", "från", "vara", "också", "kan")),
            Map.entry(
                    "da",
                    Set.of(
                            "og", "det", "af", "til", "ikke", "som", "på", "for", "der", "har", "også", "fra", "være",
                            "bliver", "efter", "skal")),
            Map.entry(
                    "pl",
                    Set.of(
                            "nie", "na", "się", "jest", "że", "do", "przez", "oraz", "dla", "który", "jak", "są", "od",
                            "przed", "które", "po", "w", "z")),
            Map.entry(
                    "cs",
                    Set.of(
                            "je", "na", "se", "že", "pro", "které", "který", "jsou", "také", "jako", "podle", "při",
                            "bylo", "nebo", "v", "s")),
            Map.entry(
                    "tr",
                    Set.of(
                            "ve", "bir", "bu", "için", "ile", "olarak", "daha", "olan", "gibi", "çok", "kadar", "sonra",
                            "ancak", "değil")));

    private static final Map<UnicodeScript, String> SCRIPTS = new EnumMap<>(Map.ofEntries(
            Map.entry(UnicodeScript.CYRILLIC, "ru"),
            Map.entry(UnicodeScript.GREEK, "el"),
            Map.entry(UnicodeScript.ARABIC, "ar"),
            Map.entry(UnicodeScript.HEBREW, "he"),
            Map.entry(UnicodeScript.DEVANAGARI, "hi"),
            Map.entry(UnicodeScript.HAN, "zh"),
            Map.entry(UnicodeScript.HIRAGANA, "ja"),
            Map.entry(UnicodeScript.KATAKANA, "ja"),
            Map.entry(UnicodeScript.HANGUL, "ko"),
            Map.entry(UnicodeScript.THAI, "th"),
            Map.entry(UnicodeScript.BENGALI, "bn"),
            Map.entry(UnicodeScript.TAMIL, "ta")));

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");

    /** The languages that a word speaks for. */
    private static final Map<String, List<String>> BY_WORD = byWord();

    private Language() {}

    private static Map<String, List<String>> byWord() {
        Map<String, List<String>> languages = new HashMap<>();
        WORDS.forEach((language, words) -> words.forEach(
                w -> languages.computeIfAbsent(w, k -> new ArrayList<>()).add(language)));
        return languages;
    }

    /** ISO 639-1 code, or {@code und} where nothing says. */
    static String of(String text) {
        String sample = text.substring(0, Math.min(text.length(), SAMPLE));
        String script = byScript(sample);
        if (script != null) {
            return script;
        }
        String[] words = NO_LETTERS.split(sample.toLowerCase(Locale.ROOT), 0);
        Map<String, Integer> hits = new TreeMap<>();
        for (String word : words) {
            BY_WORD.getOrDefault(word, List.of()).forEach(language -> hits.merge(language, 1, Integer::sum));
        }
        String best = UNKNOWN;
        double most = words.length * LEAST;
        for (var language : hits.entrySet()) {
            if (language.getValue() > most) {
                most = language.getValue();
                best = language.getKey();
            }
        }
        return best;
    }

    /** The language of the script most letters belong to, null for Latin. */
    private static @Nullable String byScript(String sample) {
        Map<UnicodeScript, Integer> letters = new HashMap<>();
        int latin = 0;
        for (int i = 0; i < sample.length(); i += Character.charCount(sample.codePointAt(i))) {
            int c = sample.codePointAt(i);
            if (c < 0x80) {
                latin += Character.isLetter(c) ? 1 : 0;
            } else if (Character.isLetter(c)) {
                letters.merge(UnicodeScript.of(c), 1, Integer::sum);
            }
        }
        letters.merge(UnicodeScript.LATIN, latin, Integer::sum);
        if (letters.getOrDefault(UnicodeScript.HIRAGANA, 0) * 20 > sample.length()) {
            return "ja";
        }
        return letters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(e -> SCRIPTS.get(e.getKey()))
                .orElse(null);
    }
}
