package policyarchive.source;

import java.net.URI;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import policyarchive.text.Span;

/** Web addresses in text. */
final class WebAddresses {
    static final Pattern URL = Pattern.compile("https?://[^\\s<>\"“”„«»‘{}|\\\\^`]{3,2000}");

    private WebAddresses() {}

    /** The span of an address without the marks of the sentence around it. */
    static Span trimmed(Matcher m) {
        String url = m.group();
        int end = url.length();
        while (end > 0 && isSentenceMark(url, end)) {
            end--;
        }
        return new Span(m.start(), m.start() + end);
    }

    private static boolean isSentenceMark(String url, int end) {
        char c = url.charAt(end - 1);
        if (c == ')' || c == ']') {
            return url.lastIndexOf(c == ')' ? '(' : '[', end - 1) < 0;
        }
        return ".,;:!?'’*_".indexOf(c) >= 0;
    }

    /** The host of an address without "www.", null where it has none. */
    static @Nullable String host(String url) {
        try {
            String host = URI.create(url.strip()).getHost();
            return host == null ? null : host.toLowerCase(Locale.ROOT).replaceFirst("^www\\d?\\.", "");
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
