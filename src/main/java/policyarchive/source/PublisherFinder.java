package policyarchive.source;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import policyarchive.source.Metadata.Field;
import policyarchive.source.Metadata.Value;
import policyarchive.source.ParsedArticle.Publisher;
import policyarchive.text.AlignedText;
import policyarchive.text.Span;
import policyarchive.vocabulary.SourceBasis;

/**
 * Who published an article: what it states, else the name that a site uses of itself in at least two ways ("X’s mission
 * is", "X has reached out to", "More about X", "© X", an address at x.com), else the host of its address.
 */
final class PublisherFinder {
    private static final String NAME =
            "(?<name>\\p{Lu}[\\p{L}\\p{N}&’'.-]{1,25}(?: (?:of|the|and|for|&|\\p{Lu}[\\p{L}\\p{N}&.-]{0,25})){0,4})";
    private static final Pattern[] VOICES = {
        Pattern.compile(NAME + "[’']s? mission is"),
        Pattern.compile(NAME + " (?:has|have) (?:reached out to|contacted|approached|asked) "),
        Pattern.compile(
                NAME
                        + " is (?:a|an|the) (?:\\p{Ll}+["
                        + " -]){0,4}(?:source|publication|site|website|outlet|organi[sz]ation|newspaper|magazine|newsletter|platform)\\b"),
        Pattern.compile(
                "(?:More about|About|Follow|Subscribe to|Support|Welcome to|first appeared on|originally published"
                        + " (?:by|on|in)|Read more (?:on|at)|told) "
                        + NAME),
        Pattern.compile("(?:©|\\(c\\)|Copyright)(?: ?©)? ?(?:\\d{4}(?: ?[-–] ?\\d{4})?,? )?" + NAME)
    };
    private static final Pattern MAIL = Pattern.compile("@(?:www\\.)?([a-z0-9-]{3,40})\\.[a-z]{2,6}\\b");

    private PublisherFinder() {}

    static @Nullable Publisher find(
            Metadata metadata, AlignedText plain, @Nullable Publisher agency, @Nullable String url) {
        Optional<Value> stated = metadata.get(Field.SOURCE);
        if (stated.isPresent()) {
            String name = Tidy.oneLine(stated.get().text());
            String host = name.startsWith("http") ? WebAddresses.host(name) : null;
            return new Publisher(
                    host == null ? name : host,
                    SourceBasis.METADATA,
                    stated.get().span());
        }
        Publisher voice = agency != null ? agency : byVoice(plain);
        String host = url == null ? null : WebAddresses.host(url);
        return voice != null || host == null
                ? voice
                : new Publisher(
                        host,
                        SourceBasis.URL,
                        metadata.get(Field.URL).map(Value::span).orElse(null));
    }

    private static @Nullable Publisher byVoice(AlignedText plain) {
        String text = plain.text();
        Map<String, Voice> voices = new HashMap<>();
        for (int v = 0; v < VOICES.length; v++) {
            for (Matcher m = VOICES[v].matcher(text); m.find(); ) {
                String name = m.group("name").replaceAll("[.,’']+$", "");
                Span span = new Span(m.start("name"), m.start("name") + name.length());
                voices.computeIfAbsent(name, n -> new Voice(span, new HashSet<>()))
                        .ways()
                        .add(v);
            }
        }
        for (Matcher m = MAIL.matcher(text); m.find(); ) {
            voices.forEach((name, voice) -> {
                if (name.replaceAll("[^\\p{L}\\p{N}]", "")
                        .equalsIgnoreCase(m.group(1).replace("-", ""))) {
                    voice.ways().add(VOICES.length);
                }
            });
        }
        return voices.entrySet().stream()
                .filter(e -> e.getValue().ways().size() >= 2)
                .max(Comparator.<Map.Entry<String, Voice>>comparingInt(
                                e -> e.getValue().ways().size())
                        .thenComparing(Map.Entry::getKey))
                .map(e -> new Publisher(
                        e.getKey(),
                        SourceBasis.TEXT,
                        plain.toOriginal(e.getValue().first())))
                .orElse(null);
    }

    /** A name, where it first stands, and in which ways the site uses it of itself. */
    private record Voice(Span first, Set<Integer> ways) {}
}
