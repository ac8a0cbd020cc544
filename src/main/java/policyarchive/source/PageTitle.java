package policyarchive.source;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The headline of a page: as its readers see it, if its head says something alike, else as its head has it, without the
 * name of the site.
 *
 * @param text null where the page has none
 * @param site the site's name at the end of the {@code title}, null where none stands there
 */
record PageTitle(@Nullable String text, @Nullable String site) {
    private static final Pattern BAR = Pattern.compile("\\s{1,3}(?:[|·•»]|::)\\s{1,3}");
    private static final Pattern DASH = Pattern.compile("\\s{1,3}[–—-]\\s{1,3}");
    private static final int SITE_WORDS = 5;

    static PageTitle of(Document page, @Nullable String linked, @Nullable String site) {
        String title = Tidy.oneLine(page.title());
        String name = site != null ? site : site(title, page);
        String social = PageMetadata.meta(
                page, "meta[property=og:title]", "meta[name=twitter:title]", "meta[name=citation_title]");
        String stated = social != null ? social : linked;
        String head = withoutSite(stated != null ? stated : title, name);
        Element shown = shown(page, head, name);
        String text = shown != null ? shown.text() : head;
        return new PageTitle(text.isBlank() ? null : text, site == null ? name : null);
    }

    /** The heading that says what the head says, else the only one that is not the site's name. */
    private static @Nullable Element shown(Document page, String head, @Nullable String site) {
        String plain = Words.plain(head);
        String name = site == null ? "" : Words.plain(site);
        Element only = null;
        int others = 0;
        for (Element heading : page.select("h1")) {
            String words = Words.plain(heading.text());
            if (words.isEmpty() || words.equals(name) || words.length() > 400) {
                continue;
            }
            if (plain.startsWith(words) || words.startsWith(plain) && !plain.isEmpty()) {
                return heading;
            }
            only = heading;
            others++;
        }
        return others == 1 && (plain.isEmpty() || plain.equals(name)) ? only : null;
    }

    private static String withoutSite(String title, @Nullable String site) {
        String text = Tidy.oneLine(title);
        if (site == null || !Words.plain(text).endsWith(Words.plain(site))) {
            return text;
        }
        int end = -1;
        for (Pattern separator : new Pattern[] {BAR, DASH}) {
            for (Matcher m = separator.matcher(text); m.find(); ) {
                end = Words.plain(text.substring(m.end())).equals(Words.plain(site)) ? m.start() : end;
            }
        }
        return end > 0 ? text.substring(0, end) : text;
    }

    /** The last part of a title: after a bar, or after a dash where a heading says what stands before it. */
    private static @Nullable String site(String title, Document page) {
        int bar = last(BAR, title);
        int dash = last(DASH, title);
        int at = Math.max(bar, dash);
        if (at <= 0) {
            return null;
        }
        String before = title.substring(0, at);
        String after = title.substring(at).replaceFirst("^\\s{1,3}\\S{1,2}\\s{1,3}", "");
        boolean headed =
                page.select("h1").stream().anyMatch(h -> Words.plain(h.text()).equals(Words.plain(before)));
        boolean name = Words.count(after) <= SITE_WORDS && Character.isUpperCase(after.codePointAt(0));
        return name && (headed || at == bar && Words.count(before) >= SITE_WORDS - 1) ? after : null;
    }

    private static int last(Pattern separator, String title) {
        int at = -1;
        for (Matcher m = separator.matcher(title); m.find(); ) {
            at = m.start();
        }
        return at;
    }
}
