package policyarchive.publish.feed;

import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.Namespace;
import org.jdom2.output.XMLOutputter;
import org.jspecify.annotations.Nullable;

/**
 * The archive's search as browsers take it into their address bar: OpenSearch 1.1, draft 6.
 *
 * @param site where the archive is, without a slash at its end
 * @param name at most 16 characters
 * @param description at most 1,024 characters
 * @param suggestions the template of the address that completes what is typed, below that of the archive, null where
 *     there is none
 */
public record SearchDescription(
        String site,
        String name,
        String description,
        @Nullable String suggestions) {
    private static final Namespace OPEN_SEARCH = Namespace.getNamespace("http://a9.com/-/spec/opensearch/1.1/");

    /** The description as an XML document in UTF-8. */
    public String write() {
        Element root = new Element("OpenSearchDescription", OPEN_SEARCH);
        root.addContent(text("ShortName", name));
        root.addContent(text("Description", description));
        root.addContent(text("InputEncoding", "UTF-8"));
        root.addContent(text("Language", "en"));
        root.addContent(text("Image", site + "/icon.svg").setAttribute("type", "image/svg+xml"));
        root.addContent(address("text/html", "results", "/search?q={searchTerms}"));
        root.addContent(address("application/atom+xml", "results", "/feed.atom?q={searchTerms}"));
        if (suggestions != null) {
            root.addContent(address("application/x-suggestions+json", "suggestions", suggestions));
        }
        root.addContent(address("application/opensearchdescription+xml", "self", "/opensearch.xml"));
        return new XMLOutputter().outputString(new Document(root));
    }

    private static Element text(String element, String content) {
        return new Element(element, OPEN_SEARCH).setText(XmlText.of(content));
    }

    private Element address(String type, String relation, String template) {
        return new Element("Url", OPEN_SEARCH)
                .setAttribute("type", type)
                .setAttribute("rel", relation)
                .setAttribute("template", site + template);
    }
}
