package policyarchive.publish.feed;

import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Generator;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import policyarchive.document.ArticleSummary;
import policyarchive.document.DateDocument;

/** Writes feeds as Atom 1.0 (RFC 4287). */
public final class AtomWriter {
    private static final String ARCHIVE = "Encryption Policy Archive";
    private static final String ATOM = "application/atom+xml";
    private static final String HTML = "text/html";

    private AtomWriter() {}

    /** The feed as an XML document in UTF-8. */
    public static String write(Feed feed) {
        var atom = new com.rometools.rome.feed.atom.Feed("atom_1.0");
        atom.setId(feed.site() + feed.self());
        atom.setTitle(XmlText.of(feed.title()));
        atom.setUpdated(Date.from(feed.updatedAt()));
        atom.setAuthors(List.of(author(ARCHIVE)));
        Generator generator = new Generator();
        generator.setValue(ARCHIVE);
        atom.setGenerator(generator);
        atom.setIcon(feed.site() + "/icon.svg");
        atom.setAlternateLinks(List.of(link("alternate", HTML, feed.site() + feed.page())));
        List<Link> others = new ArrayList<>(List.of(link("self", ATOM, feed.site() + feed.self())));
        if (feed.next() != null) {
            others.add(link("next", ATOM, feed.site() + feed.next()));
        }
        atom.setOtherLinks(others);
        atom.setEntries(
                feed.entries().stream().map(entry -> entry(feed.site(), entry)).toList());
        try {
            return new WireFeedOutput().outputString(atom);
        } catch (FeedException e) {
            throw new IllegalStateException("A feed of our own making is none: " + feed.self(), e);
        }
    }

    private static Entry entry(String site, FeedEntry from) {
        ArticleSummary article = from.article();
        String address = site + "/articles/" + article.id();
        Entry entry = new Entry();
        entry.setId(address);
        entry.setTitle(XmlText.of(article.title().text()));
        entry.setUpdated(Date.from(from.updatedAt()));
        entry.setPublished(published(article.published()));
        entry.setAlternateLinks(List.of(link("alternate", HTML, address)));
        entry.setSummary(summary(article));
        if (article.source() != null) {
            entry.setAuthors(List.of(author(article.source().name())));
        }
        return entry;
    }

    /** Atom knows moments only: a date that is not known to the day is left out. */
    private static @Nullable Date published(@Nullable DateDocument date) {
        return date == null || date.earliest() == null || !date.earliest().equals(date.latest())
                ? null
                : Date.from(date.earliest().atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    private static Content summary(ArticleSummary article) {
        Content summary = new Content();
        summary.setType("text");
        summary.setValue(XmlText.of(
                article.snippets().stream().map(ArticleSummary.Snippet::text).collect(Collectors.joining(" … "))));
        return summary;
    }

    private static SyndPerson author(String name) {
        Person author = new Person();
        author.setName(XmlText.of(name));
        return author;
    }

    private static Link link(String relation, String type, String address) {
        Link link = new Link();
        link.setRel(relation);
        link.setType(type);
        link.setHref(address);
        return link;
    }
}
