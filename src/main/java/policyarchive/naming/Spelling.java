package policyarchive.naming;

import java.text.Normalizer;
import java.util.Locale;

/** One spelling for comparing names: case, accents, quotation marks and full stops do not count. */
public final class Spelling {
    private Spelling() {}

    /** Lower case, without accents and full stops, with straight apostrophes, {@code and} for {@code &}. */
    public static String fold(String name) {
        return isPlain(name) ? name.toLowerCase(Locale.ROOT).strip() : folded(name);
    }

    /** Whether only case can tell a name from another spelling, as it is with most words. */
    private static boolean isPlain(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c >= 0x80 || c == '.' || c == '&' || c == '`') {
                return false;
            }
        }
        return true;
    }

    private static String folded(String name) {
        String apart = Normalizer.normalize(name, Normalizer.Form.NFD);
        StringBuilder out = new StringBuilder(apart.length());
        for (int i = 0; i < apart.length(); i++) {
            char c = apart.charAt(i);
            if (Character.getType(c) == Character.NON_SPACING_MARK || c == '.') {
                continue;
            }
            switch (c) {
                case '\u2019', '\u2018', '\u02bc', '`' -> out.append('\'');
                case '&' -> out.append("and");
                case 'ø', 'Ø' -> out.append('o');
                case 'ł', 'Ł' -> out.append('l');
                case 'ß' -> out.append("ss");
                default -> out.append(c);
            }
        }
        return out.toString().toLowerCase(Locale.ROOT).strip();
    }
}
