package policyarchive.extract.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbers of signatories that a sentence states. */
final class Counts {
    private static final Map<String, Integer> WORDS = Map.ofEntries(
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12),
            Map.entry("fifteen", 15),
            Map.entry("twenty", 20),
            Map.entry("thirty", 30),
            Map.entry("dozen", 12),
            Map.entry("hundred", 100));
    private static final String NUMBER =
            "(?<n>\\d{1,3}(?:,\\d{3})?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty)";
    private static final String WHO =
            "(?:countries|nations|governments|states|organi[sz]ations|groups|companies|signatories|experts|academics|individuals|ministers|ngos|civil"
                + " society|researchers|scientists|cryptographers|institutions|associations|firms|members|entities|attorneys"
                + " general)";
    private static final Pattern SIGNATORIES =
            Pattern.compile("\\b" + NUMBER + " (?:\\w{1,15} ){0,3}?" + WHO + "\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern OTHERS = Pattern.compile(
            "\\b(?:and|with|joined by) " + NUMBER + " (?:other|more|additional|further) (?:\\w{1,15} ){0,2}?" + WHO,
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ABOUT = Pattern.compile(
            "\\b(?:sign|signed|signatories|co-?signed|statement|letter|declaration|campaign|joined|backed?|petition|appeal|back)\\b",
            Pattern.CASE_INSENSITIVE);

    private Counts() {}

    /** The numbers, "India and seven other countries" counting the first too. */
    static List<Integer> in(String sentence) {
        List<Integer> counts = new ArrayList<>();
        if (!ABOUT.matcher(sentence).find()) {
            return counts;
        }
        Matcher others = OTHERS.matcher(sentence);
        if (others.find()) {
            counts.add(value(others.group("n")) + 1);
            return counts;
        }
        for (Matcher m = SIGNATORIES.matcher(sentence); m.find(); ) {
            counts.add(value(m.group("n")));
        }
        return counts;
    }

    private static int value(String number) {
        Integer word = WORDS.get(number.toLowerCase(Locale.ROOT));
        return word != null ? word : Integer.parseInt(number.replace(",", ""));
    }
}
