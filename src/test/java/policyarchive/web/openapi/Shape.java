package policyarchive.web.openapi;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The fields of an object as docs/api.md writes them, such as <code>{id, date {edtf}, parts: [{start, end}]}</code>.
 *
 * @param fields by name, each with its own fields; none where they are not written out there
 */
record Shape(Map<String, Shape> fields) {
    private static final Shape PLAIN = new Shape(Map.of());

    static Shape read(String text) {
        return new Reader(text).value();
    }

    boolean isPlain() {
        return fields.isEmpty();
    }

    /** Reads from left to right; words beside the names are passed over. */
    private static final class Reader {
        private static final Pattern NAME = Pattern.compile("[A-Za-z_]\\w*");

        private final String text;
        private int at;

        Reader(String text) {
            this.text = text;
        }

        Shape value() {
            while (at < text.length() && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == ':')) {
                at++;
            }
            char first = at < text.length() ? text.charAt(at) : ' ';
            if (first == '{') {
                return object();
            }
            if (first == '[') {
                at++;
                Shape items = value();
                skipTo("]");
                at++;
                return items;
            }
            return PLAIN;
        }

        private Shape object() {
            Map<String, Shape> fields = new LinkedHashMap<>();
            while (text.charAt(at) != '}') {
                at++;
                Matcher name = NAME.matcher(text).region(at, text.length());
                if (!name.find()) {
                    throw new IllegalArgumentException("No name at " + at + " of " + text);
                }
                at = name.end();
                fields.put(name.group(), value());
                skipTo(",}");
            }
            at++;
            return new Shape(fields);
        }

        private void skipTo(String ends) {
            int depth = 0;
            while (depth > 0 || ends.indexOf(text.charAt(at)) < 0) {
                char c = text.charAt(at++);
                depth += "{[(".indexOf(c) >= 0 ? 1 : "}])".indexOf(c) >= 0 ? -1 : 0;
            }
        }
    }
}
