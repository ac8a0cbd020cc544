package policyarchive.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import policyarchive.source.ParsedArticle.Publisher;
import policyarchive.text.AlignedText;
import policyarchive.text.Span;
import policyarchive.vocabulary.SourceBasis;

/**
 * The ways in which a page speaks of its publisher, weighed. One sure way is enough ("© 2021 X" in the footer, "first
 * published in X"), of the others two are needed ("X has reached out to", "told X", an address at x.com). Names that
 * differ by an article, a legal form or a word such as "Media" are the same.
 */
final class PublisherVoices {
    /** Each way counts once for a name. */
    enum Way {
        HEADER,
        MISSION,
        ASKED,
        IS_A,
        ABOUT,
        TOLD,
        COPYRIGHT,
        FOOTER,
        APPEARED,
        BIO,
        MAIL
    }

    private static final int ENOUGH = 2;
    private static final Pattern MAIL = Pattern.compile("@(?:www\\.)?([a-z0-9-]{3,40})\\.[a-z]{2,7}\\b");
    /** What pictures are credited to. */
    private static final Set<String> CREDITS = Set.of(
            "reuters", "getty images", "afp", "associated press", "ap", "shutterstock", "epa", "alamy", "istock");

    private static final Pattern FORM = Pattern.compile("^the |["
        + " ,]+(?:ltd|limited|llc|llp|dac|clg|pvt|pte|bhd|sdn|inc|gmbh|plc|corp|corporation|co|media|magazine|newspaper|group|publishing|publications|ag|sa|bv|pty|all|all"
        + " rights)$");

    /** A legal form tells who owns a publication, and is no part of its name. */
    private static final Pattern LEGAL = Pattern.compile(
            "(?:,?"
                + " (?:DAC|CLG|CIC|Ltd|Limited|LTD|LLC|LLP|Inc|plc|PLC|GmbH|AG|SE|AB|AS|ASA|A/S|Oy|Oyj|NV|BV|SA|SARL|SAS|SL|SpA|Srl|Pty|Pvt|Pte|Bhd|Sdn|Berhad|Corp|KG|eG|KK)\\b\\.?){1,3}$");

    /** A name, where it first stands, and how much each way says for it. */
    private record Voice(String name, @Nullable Span span, Map<Way, Integer> ways) {
        int weight() {
            return ways.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    private final Map<String, Voice> voices = new LinkedHashMap<>();

    /** Adds what speaks for a name; its first form stands. */
    void add(String name, @Nullable Span span, Way way, int weight) {
        String key = key(name);
        if (!key.isEmpty() && !CREDITS.contains(key)) {
            voices.computeIfAbsent(key, k -> new Voice(name, span, new EnumMap<>(Way.class)))
                    .ways()
                    .merge(way, weight, Math::max);
        }
    }

    void listen(AlignedText plain) {
        String text = plain.text();
        for (PublisherWording w : PublisherWording.possible(text)) {
            Matcher m = w.pattern().matcher(text);
            m.region((int) (text.length() * w.from()), text.length());
            while (m.find()) {
                String name = trimmed(m.group("name"));
                Span span = new Span(m.start("name"), m.start("name") + name.length());
                add(name, plain.toOriginal(span), w.way(), w.weight());
            }
        }
        List<String> domains = new ArrayList<>();
        for (Matcher m = MAIL.matcher(text); m.find() && domains.size() < 50; ) {
            domains.add(m.group(1).replace("-", ""));
        }
        voices.forEach((key, voice) -> {
            if (domains.contains(key.replace(" ", ""))) {
                voice.ways().merge(Way.MAIL, 1, Math::max);
            }
        });
    }

    /** The name without its legal form and the sentence that follows it. */
    private static String trimmed(String name) {
        int stop = name.indexOf(". ");
        String first = LEGAL.matcher(stop > 3 ? name.substring(0, stop) : name).replaceFirst("");
        return first.replaceAll("(?:[.,’']|[’']s| (?:of|the|and|for|&))+$", "");
    }

    private static String key(String name) {
        String key = Words.plain(name);
        for (String before = ""; !before.equals(key); ) {
            before = key;
            key = FORM.matcher(key).replaceAll("");
        }
        return key;
    }

    @Nullable
    Publisher loudest() {
        return voices.values().stream()
                .filter(v -> v.weight() >= ENOUGH)
                .max(Comparator.comparingInt(Voice::weight).thenComparing(Voice::name))
                .map(v -> new Publisher(shown(v.name()), SourceBasis.TEXT, v.span()))
                .orElse(null);
    }

    private static String shown(String name) {
        return name.endsWith(" magazine") ? name.substring(0, name.length() - 9) : name;
    }
}
