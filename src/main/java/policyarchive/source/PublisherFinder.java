package policyarchive.source;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import policyarchive.source.Metadata.Field;
import policyarchive.source.Metadata.Name;
import policyarchive.source.Metadata.Value;
import policyarchive.source.ParsedArticle.Publisher;
import policyarchive.text.AlignedText;
import policyarchive.text.Span;
import policyarchive.vocabulary.SourceBasis;

/**
 * Who published an article: what it states, else the agency of its dateline, else the name for which most speaks (a line
 * above the text, "first published in X", "© 2021 X", what a site says of itself), else the host of its address.
 */
final class PublisherFinder {
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
        Publisher heard = agency != null ? agency : byVoice(metadata, plain);
        Publisher voice = heard == null ? null : inFull(heard, plain);
        String host = url == null ? null : WebAddresses.host(url);
        return voice != null || host == null ? voice : byHost(host, metadata, plain);
    }

    /** The publisher with its full name, where a line of the text is the name to its initials. */
    private static Publisher inFull(Publisher publisher, AlignedText plain) {
        Span name = LongName.find(publisher.name(), plain.text());
        return name == null
                ? publisher
                : new Publisher(name.of(plain.text()), publisher.basis(), plain.toOriginal(name));
    }

    private static Publisher byHost(String host, Metadata metadata, AlignedText plain) {
        Span name = HostName.in(plain.text(), host);
        return name != null
                ? new Publisher(name.of(plain.text()), SourceBasis.URL, plain.toOriginal(name))
                : new Publisher(
                        host,
                        SourceBasis.URL,
                        metadata.get(Field.URL).map(Value::span).orElse(null));
    }

    private static @Nullable Publisher byVoice(Metadata metadata, AlignedText plain) {
        PublisherVoices voices = new PublisherVoices();
        for (Name name : metadata.names()) {
            voices.add(name.text(), name.span(), PublisherVoices.Way.HEADER, name.weight());
        }
        voices.listen(plain);
        return voices.loudest();
    }
}
