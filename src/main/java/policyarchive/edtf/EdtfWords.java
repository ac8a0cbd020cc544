package policyarchive.edtf;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.ResourceBundle;

/** Dates in words. The phrases stand in the resource bundle {@code policyarchive.edtf.words}. */
final class EdtfWords {
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle phrases;
    private final Locale locale;

    private EdtfWords(Locale locale) {
        this.phrases = ResourceBundle.getBundle("policyarchive.edtf.words", locale, NO_FALLBACK);
        this.locale = locale;
    }

    static String of(EdtfDate date, Locale locale) {
        EdtfWords words = new EdtfWords(locale);
        int slash = date.edtf().indexOf('/');
        return slash < 0
                ? words.single(date.edtf())
                : words.interval(date.edtf().substring(0, slash), date.edtf().substring(slash + 1));
    }

    private String interval(String from, String to) {
        boolean openFrom = from.isEmpty() || from.equals("..");
        boolean openTo = to.isEmpty() || to.equals("..");
        if (openFrom && openTo) {
            return phrases.getString("unknown");
        }
        if (openTo) {
            return phrase("later", single(from));
        }
        return openFrom ? phrase("earlier", single(to)) : phrase("range", single(from), single(to));
    }

    private String single(String edtf) {
        String mark = edtf.substring(edtf.length() - 1);
        String name = switch (mark) {
            case "~" -> "about";
            case "?" -> "perhaps";
            case "%" -> "perhapsAbout";
            default -> "";
        };
        return name.isEmpty() ? bare(edtf) : phrase(name, bare(edtf.substring(0, edtf.length() - 1)));
    }

    private String bare(String edtf) {
        int from = edtf.startsWith("-") ? 1 : 0;
        String date = edtf.startsWith("Y") ? edtf.substring(1) : edtf;
        String[] parts = date.substring(from).split("-", 3);
        String year = (from == 1 ? "−" : "") + parts[0];
        if (parts.length == 1 || parts[1].startsWith("X")) {
            return decade(year);
        }
        int month = Integer.parseInt(parts[1]);
        if (month > 12) {
            return phrase("season." + month, year);
        }
        String name = Month.of(month).getDisplayName(TextStyle.FULL_STANDALONE, locale);
        if (parts.length == 2 || parts[2].startsWith("X")) {
            return phrase("month", name, year);
        }
        String inDate = Month.of(month).getDisplayName(TextStyle.FULL, locale);
        return phrase("day", String.valueOf(Integer.parseInt(parts[2].substring(0, 2))), inDate, year);
    }

    private String decade(String year) {
        if (year.endsWith("XX")) {
            return phrase("century", year.replace('X', '0'));
        }
        return year.endsWith("X") ? phrase("decade", year.replace('X', '0')) : year;
    }

    private String phrase(String key, String... values) {
        String result = phrases.getString(key);
        for (int i = 0; i < values.length; i++) {
            result = result.replace("{" + i + "}", values[i]);
        }
        return result;
    }
}
