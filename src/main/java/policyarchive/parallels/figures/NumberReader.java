package policyarchive.parallels.figures;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import policyarchive.parallels.figures.Amount.Unit;
import policyarchive.text.Token;

/**
 * Reads a number with its scale, its percent sign or its currency from the tokens of a sentence. What only looks like an
 * amount is none: years, dates, times, ages, ranges, versions, marks of references.
 */
final class NumberReader {
    /** Digits with thousands separated or not, a fraction, a scale and a percent sign glued to them. */
    private static final Pattern NUMBER = Pattern.compile(
            "(US\\$|A\\$|C\\$|NZ\\$|[$£€₹])?(\\d{1,3}(?:,\\d{3}){1,4}|\\d{1,12})(\\.\\d{1,4})?([kKmMbB]|mn|bn|tn)?(%)?");

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");
    private static final Map<String, String> CURRENCY_BEFORE = Map.of(
            "US$", "USD", "A$", "AUD", "C$", "CAD", "NZ$", "NZD", "$", "$", "£", "GBP", "€", "EUR", "₹", "INR", "Rs",
            "INR");
    private static final Map<String, String> CURRENCY_AFTER =
            Map.of("dollar", "$", "dollars", "$", "pounds", "GBP", "euro", "EUR", "euros", "EUR", "rupees", "INR");

    private final String text;
    private final List<Token> tokens;

    NumberReader(String text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    /**
     * A number in its sentence.
     *
     * @param first index of its first token, the sign of the currency included
     * @param next index of the token after it
     */
    record Read(Amount amount, int first, int next) {}

    /** The number that begins with this token. */
    Optional<Read> at(int index) {
        String currency = CURRENCY_BEFORE.get(word(index));
        int start = currency == null ? index : index + 1;
        Matcher number = NUMBER.matcher(word(start));
        if (number.matches()) {
            return isAmount(start, number) ? Optional.of(digits(number, index, start)) : Optional.empty();
        }
        boolean article = word(index).equalsIgnoreCase("a") || word(index).equalsIgnoreCase("one");
        boolean joined = word(index + 1).equals("-") && NumberWords.value(joined(index)) > 0;
        int last = joined ? index + 2 : index;
        double value = article && NumberWords.isScaleWord(word(index + 1))
                ? 1
                : NumberWords.value(joined ? joined(index) : word(index));
        return value == 0 || isGlued(index, last)
                ? Optional.empty()
                : Optional.of(finish(new Amount(value, Unit.COUNT, null), index, last + 1));
    }

    /** "twenty-five", which comes as three tokens. */
    private String joined(int index) {
        return word(index) + "-" + word(index + 2);
    }

    private Read digits(Matcher number, int first, int at) {
        String fraction = number.group(3) == null ? "" : number.group(3);
        double value = Double.parseDouble(number.group(2).replace(",", "") + fraction);
        if (number.group(4) != null) {
            value *= NumberWords.scale(number.group(4));
        }
        String sign = number.group(1) != null ? number.group(1) : word(first);
        String currency = CURRENCY_BEFORE.get(sign);
        Unit unit = currency != null ? Unit.MONEY : number.group(5) != null ? Unit.PERCENT : Unit.COUNT;
        return finish(new Amount(value, unit, currency), first, at + 1);
    }

    /** Takes the scale, the percent sign and the name of the currency that follow. */
    private Read finish(Amount amount, int first, int next) {
        int at = next;
        double value = amount.value();
        while (at < next + 2 && NumberWords.scale(word(at)) > 1) {
            value *= NumberWords.scale(word(at));
            at++;
        }
        Amount scaled = new Amount(value, amount.unit(), amount.currency());
        if (scaled.unit() != Unit.COUNT) {
            return new Read(scaled, first, at);
        }
        int percent = percent(at);
        String currency = CURRENCY_AFTER.get(word(at).toLowerCase(Locale.ROOT));
        if (percent > 0) {
            return new Read(scaled.as(Unit.PERCENT, null), first, at + percent);
        }
        return currency == null
                ? new Read(scaled, first, at)
                : new Read(scaled.as(Unit.MONEY, currency), first, at + 1);
    }

    /** How many tokens say "per cent" here. */
    private int percent(int at) {
        String word = word(at).toLowerCase(Locale.ROOT);
        if (word.equals("%") || word.equals("percent")) {
            return 1;
        }
        return word.equals("per") && word(at + 1).toLowerCase(Locale.ROOT).equals("cent") ? 2 : 0;
    }

    private boolean isAmount(int at, Matcher number) {
        boolean bare = number.group(1) == null && number.group(3) == null && number.group(4) == null;
        boolean year =
                bare && number.group(5) == null && YEAR.matcher(number.group(2)).matches();
        return !year && !isGlued(at, at);
    }

    /** Whether a letter, a dash, a colon or a bracket at its ends makes it something else: 25-year-old, 10:30, [4], v2. */
    private boolean isGlued(int first, int last) {
        int start = tokens.get(first).span().start();
        int end = tokens.get(last).span().end();
        char before = start == 0 ? ' ' : text.charAt(start - 1);
        char after = end == text.length() ? ' ' : text.charAt(end);
        return Character.isLetterOrDigit(before) || "-–/:[#.,".indexOf(before) >= 0 || "-–/:]".indexOf(after) >= 0;
    }

    private String word(int at) {
        return at >= 0 && at < tokens.size() ? tokens.get(at).text() : "";
    }
}
