package policyarchive.extract.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import policyarchive.text.PatternFilter;
import policyarchive.text.Span;

/** The numbers of signatories that a sentence states. */
final class Counts {
    private static final int MILLION = 1_000_000;
    private static final List<String> WORDS = List.of(
            "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty"
                    .split(" ", -1));
    private static final List<String> TENS =
            List.of("twenty thirty forty fifty sixty seventy eighty ninety hundred".split(" ", -1));
    private static final String NUMBER =
            "(?<n>\\d{1,3}(?:,\\d{3}){1,2}|\\d{1,3}(?:\\.\\d)? million|(?!(?:19|20)\\d\\d\\b)\\d{1,6}|(?:half )?a"
                    + " million|(?:" + String.join("|", WORDS.subList(1, WORDS.size())) + "|"
                    + String.join("|", TENS.subList(0, TENS.size() - 1)) + ") (?:hundred|thousand|million)|"
                    + String.join("|", WORDS.subList(2, WORDS.size()))
                    + "|(?:" + String.join("|", TENS) + ")(?:-(?:" + String.join("|", WORDS.subList(1, 10))
                    + "))?|a dozen|a hundred)";
    private static final String WHO =
            "(?:countries|nations|governments|states|organi[sz]ations|groups|companies|signatories|experts|academics|individuals|people|ministers|officials|ngos|civil"
                + " society|researchers|scientists|cryptographers|engineers|institutions|associations|firms|members|entities|charities|unions|senators|lawmakers|legislators|mps|meps|lawyers|judges|prosecutors|agencies|authorities|parties|universities|attorneys"
                + " general)";
    /** Not the name "Five Eyes", and none of those who did not sign, or who wrote letters of their own. */
    private static final Pattern SIGNATORIES = Pattern.compile(
            "(?<![\\d.,-])\\b" + NUMBER + "(?! Eyes\\b) (?:[\\w'’-]{1,20} ){0,3}?" + WHO + "\\b(?!,? (?:who |that"
                    + " |which )?(?:(?:have |has"
                    + " |had"
                    + " )?(?:yet|not|never|refused|declined)|do"
                    + " not|did"
                    + " not|don['’]t|didn['’]t|opposed?|voted|abstained)\\b)(?!"
                    + " have (?:already )?written"
                    + " to their\\b)(?!(?<=people)"
                    + " (?:have |has"
                    + " )?(?:written|wrote|emailed|e-mailed)"
                    + " (?:directly )?to\\b)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern OTHERS = Pattern.compile(
            "\\b(?:and|with|joined(?: by)?) " + NUMBER + " (?:other|more|additional|further) (?:[\\w'’-]{1,20} ){0,2}?"
                    + WHO,
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ABOUT = Pattern.compile(
            "\\b(?:sign|signed|signatories|co-?signed|statement|letter|declaration|communiqu[eé]|agreement|campaign|joined|backed?|petition|appeal|back|(?:have|has)"
                + " (?:jointly )?(?:written|urged|called|asked|warned|appealed)|wrote|met)\\b",
            Pattern.CASE_INSENSITIVE);

    /** "44 groups from nine countries". */
    private static final Pattern PLACES = Pattern.compile("\\b(?:from|in|across|over|representing|of) $");

    private static final PatternFilter<Pattern> POSSIBLE =
            new PatternFilter<>(List.of(ABOUT, OTHERS, SIGNATORIES), p -> p);

    private Counts() {}

    /** The numbers, "India and seven other countries" counting the first too. */
    static List<Integer> in(String sentence) {
        List<Integer> counts = new ArrayList<>();
        List<Pattern> possible = POSSIBLE.possible(sentence, new Span(0, sentence.length()));
        if (possible.size() < 2
                || !possible.contains(ABOUT)
                || !ABOUT.matcher(sentence).find()) {
            return counts;
        }
        Matcher others = OTHERS.matcher(sentence);
        if (possible.contains(OTHERS) && others.find()) {
            counts.add(value(others.group("n")) + 1);
            return counts;
        }
        for (Matcher m = SIGNATORIES.matcher(sentence); possible.contains(SIGNATORIES) && m.find(); ) {
            if (counts.isEmpty()
                    || !PLACES.matcher(sentence.substring(0, m.start())).find()) {
                counts.add(value(m.group("n")));
            }
        }
        return counts;
    }

    private static int value(String number) {
        String word = number.toLowerCase(Locale.ROOT);
        if (word.endsWith("million")) {
            return (int) Math.round(MILLION * millions(word));
        }
        if (Character.isDigit(number.charAt(0))) {
            return Integer.parseInt(number.replace(",", ""));
        }
        if (word.equals("a dozen") || word.equals("a hundred")) {
            return word.equals("a dozen") ? 12 : 100;
        }
        String[] parts = word.split("[- ]", 2);
        String unit = parts.length < 2 ? "" : parts[1];
        int times = unit.equals("thousand") ? 1000 : unit.equals("hundred") ? 100 : 1;
        return spelt(parts[0]) * times + Math.max(0, WORDS.indexOf(unit));
    }

    private static int spelt(String word) {
        int tens = TENS.indexOf(word);
        return tens >= 0 ? (tens + 2) * 10 : WORDS.indexOf(word);
    }

    private static double millions(String word) {
        if (!Character.isDigit(word.charAt(0))) {
            int spelt = spelt(word.substring(0, word.indexOf(' ')));
            return word.startsWith("half") ? 0.5 : Math.max(1, spelt);
        }
        return Double.parseDouble(word.substring(0, word.indexOf(' ')));
    }
}
