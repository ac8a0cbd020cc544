package policyarchive.publish.feed;

import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.Namespace;
import org.jdom2.output.XMLOutputter;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import policyarchive.archive.ArticleTimes;

/**
 * The pages of the archive for crawlers, by the sitemap protocol 0.9: an index, and parts of 10,000 pages, in the order
 * in which they came in, so that a part that is full stays as it is but for changes of its pages.
 */
@Service
@Transactional(readOnly = true)
public class Sitemap {
    private static final Namespace SITEMAP = Namespace.getNamespace("http://www.sitemaps.org/schemas/sitemap/0.9");
    private static final int PART = 10_000;

    /** Kinds of pages. Each query gives slugs with the first and the last moment something came in about them. */
    private enum Section {
        ARTICLES(
                "select count(a) from Article a",
                "select new policyarchive.archive.ArticleTimes(a.slug, a.importedAt, a.updatedAt)"
                        + " from Article a order by a.id"),
        STATEMENTS(
                "select count(distinct r.statement.id) from StatementReport r",
                "select new policyarchive.archive.ArticleTimes(s.slug, min(r.article.importedAt),"
                        + " max(r.article.updatedAt)) from StatementReport r join r.statement s"
                        + " group by s.id, s.slug order by s.id"),
        ACTORS(
                "select count(distinct m.actor.id) from Mention m",
                "select new policyarchive.archive.ArticleTimes(a.slug, min(m.article.importedAt),"
                        + " max(m.article.updatedAt)) from Mention m join m.actor a"
                        + " group by a.id, a.slug order by a.id");

        private final String count;
        private final String pages;

        Section(String count, String pages) {
            this.count = count;
            this.pages = pages;
        }

        private String path() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final EntityManager entities;

    Sitemap(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * The index of all parts, as an XML document.
     *
     * @param site where the archive is, without a slash at its end
     */
    public String index(String site) {
        Element root = new Element("sitemapindex", SITEMAP);
        for (Section section : Section.values()) {
            long pages = entities.createQuery(section.count, Long.class).getSingleResult();
            for (int part = 0; part * (long) PART < pages; part++) {
                String address = "%s/sitemap/%s-%d.xml".formatted(site, section.path(), part);
                root.addContent(new Element("sitemap", SITEMAP).addContent(text("loc", address)));
            }
        }
        return new XMLOutputter().outputString(new Document(root));
    }

    /**
     * One part, as an XML document; empty where there is none.
     *
     * @param section its name in the address
     * @param part from 0
     */
    public Optional<String> part(String site, String section, int part) {
        return Arrays.stream(Section.values())
                .filter(known -> known.path().equals(section))
                .findFirst()
                .map(known -> pages(known, part))
                .filter(pages -> !pages.isEmpty())
                .map(pages -> write(site + "/" + section + "/", pages));
    }

    private List<ArticleTimes> pages(Section section, int part) {
        return entities.createQuery(section.pages, ArticleTimes.class)
                .setFirstResult(Math.multiplyExact(part, PART))
                .setMaxResults(PART)
                .getResultList();
    }

    private static String write(String start, List<ArticleTimes> pages) {
        Element root = new Element("urlset", SITEMAP);
        for (ArticleTimes page : pages) {
            root.addContent(new Element("url", SITEMAP)
                    .addContent(text("loc", start + page.slug()))
                    .addContent(text("lastmod", page.updatedAt().toString())));
        }
        return new XMLOutputter().outputString(new Document(root));
    }

    private static Element text(String name, String content) {
        return new Element(name, SITEMAP).setText(content);
    }
}
