package policyarchive.source;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import policyarchive.vocabulary.BlockKind;
import policyarchive.vocabulary.DateBasis;

/** Pages that say in many ways, or not at all, where and what their article is. */
class HtmlPageTests {
    private static final List<String> PROSE = List.of(
            "The assembly of Marland opened its debate on locked phones on Tuesday, which the minister had put off"
                    + " twice.",
            "“A second key is a second door,” said Dr. Amara Nwosu, who teaches computer security and advises"
                    + " charities.",
            "The minister, Jon Abelard, replied that police had been unable to open 412 devices, and that he would not"
                    + " wait.",
            "Campaigners have asked for a public report on what the plan has cost; the committee meets again in"
                    + " autumn.");
    private static final String BODY = String.join("\n\n", PROSE);
    private static final String MENU =
            "<div class=\"top\"><ul><li><a href=\"/\">Home</a></li><li><a href=\"/n\">News</a></li></ul></div>";
    private static final String REST = "<div class=\"more\"><h3>More stories</h3><ul>"
            + "<li><a href=\"/1\">Ten locks we tested this spring, and the one that we would buy again</a>"
            + "<p>A short teaser of the other article, which says enough to look like prose.</p></li>".repeat(5)
            + "</ul></div><div class=\"bottom\"><p>© 2023 Fernlight. All rights reserved.</p></div>";

    private static ParsedArticle page(String head, String body) {
        String html = "<!DOCTYPE html><html lang=\"en\"><head>%s</head><body>%s</body></html>".formatted(head, body);
        ParsedArticle article =
                new SourceReader().read("a.html", html.getBytes(StandardCharsets.UTF_8), Articles.TODAY);
        Aligned.check(article.body());
        return article;
    }

    private static String each(String before, String after) {
        StringBuilder all = new StringBuilder();
        PROSE.forEach(p -> all.append(before).append(p).append(after).append('\n'));
        return all.toString();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        beside each other     ; <div class="wrap"><div class="c">        ; <p>                       ; </p>            ; </div></div>
        each in a box         ; <div class="wrap">                       ; <div class="par"><p>      ; </p></div>      ; </div>
        parted by line breaks ; <table><tr><td>Menu<br>News</td><td>     ;                           ; <br><br>        ; </td></tr></table>
        in boxes alone        ; <div id="x">                             ; <div>                     ; </div>          ; </div>
        in an article         ; <article><header><h2>News</h2></header>  ; <p>                       ; </p>            ; </article>
        in the main part      ; <main>                                   ; <section><p>              ; </p></section>  ; </main>
        typed                 ; <pre>                                    ;                           ; <br><br>        ; </pre>
        """)
    void findsTheArticleWhosePartsStand(String how, String open, String before, String after, String close) {
        ParsedArticle article = page(
                "<title>Assembly weighs a second key for phones | Fernlight</title>",
                MENU + open + each(before == null ? "" : before, after) + close + REST);
        assertThat(article.text()).as(how).endsWith(BODY);
        assertThat(article.text().length()).as(how).isLessThan(BODY.length() + 10);
        assertThat(article.title().text()).isEqualTo("Assembly weighs a second key for phones");
        assertThat(requireNonNull(article.publisher()).name()).isEqualTo("Fernlight");
    }

    @Test
    void leavesCommentsAndTeasersOut() {
        String comments = "<div id=\"disqus\"><h3>3 comments</h3>"
                + "<div><p>This is what happens when lawyers write code, and it will happen again, all of you.</p></div>"
                        .repeat(8)
                + "</div>";
        String article = "<div class=\"post\">" + each("<p>", "</p>") + "</div>";
        assertThat(page("", MENU + article + comments + REST).text()).isEqualTo(BODY);
    }

    @Test
    void keepsAListOfNamesThatReadersOfPagesTakeForAMenu() {
        String names = "<ul><li>Ingrid Dahl, University of Norland</li><li>Tomás Arroyo</li><li>Jane Roe</li></ul>";
        ParsedArticle article = page(
                "", MENU + "<div class=\"post\">" + each("<p>", "</p>") + "<p>Signed:</p>" + names + "</div>" + REST);
        assertThat(Articles.blocks(article, BlockKind.LIST_ITEM))
                .containsExactly("Ingrid Dahl, University of Norland", "Tomás Arroyo", "Jane Roe");
    }

    @Test
    void readsALineOfATable() {
        String table = "<table>\n<tr><th>Name</th><th>Organisation</th></tr>\n"
                + "<tr>\n <td>Jane Roe</td>\n <td><b>Fern</b> Watch</td>\n <td></td>\n</tr></table>";
        ParsedArticle article = page("", "<article>" + each("<p>", "</p>") + table + "</article>");
        assertThat(Articles.blocks(article, BlockKind.LIST_ITEM))
                .containsExactly("Name, Organisation", "Jane Roe, Fern Watch");
    }

    @Test
    void readsLinkedData() {
        String json = """
            <script type="application/ld+json">{"@context": "https://schema.org", "@graph": [
              {"@type": "WebPage", "name": "Home"},
              {"@type": ["NewsArticle", "Thing"], "headline": "Assembly weighs a second key &amp; waits",
               "datePublished": "2021-03-12T08:00:00+01:00", "dateModified": "2021-04-01",
               "mainEntityOfPage": {"@id": "https://fernlight.example/keys"},
               "author": [{"@type": "Person", "name": "Petra Novak"}],
               "publisher": {"@type": "Organization", "name": "Fernlight"}}]}</script>\
            """;
        ParsedArticle article = page(
                json,
                "<article>" + each("<p>", "</p>") + "<p>Petra Novak likes old radios and writes here.</p></article>");
        assertThat(article.title().text()).isEqualTo("Assembly weighs a second key & waits");
        assertThat(Articles.published(article).date().edtf()).isEqualTo("2021-03-12");
        assertThat(Articles.published(article).basis()).isEqualTo(DateBasis.METADATA);
        assertThat(requireNonNull(article.publisher()).name()).isEqualTo("Fernlight");
        assertThat(article.url()).isEqualTo("https://fernlight.example/keys");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta property=\"article:published_time\" content=\"2019-11-12T23:00:00Z\">",
                "<meta name=\"date\" content=\"2019-11-12\">",
                "<meta name=\"DC.date\" content=\"12 November 2019\">",
                "<meta name=\"citation_publication_date\" content=\"2019/11/12\">",
                "</head><body><time datetime=\"2019-11-12T07:00\">today</time>",
                "<link rel=\"canonical\" href=\"https://fernlight.example/2019/11/12/keys\">"
            })
    void readsTheDate(String said) {
        ParsedArticle article = page(said, "<div>" + each("<p>", "</p>") + "</div>");
        assertThat(Articles.published(article).date().edtf()).isEqualTo("2019-11-12");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        Keys for all?            ; <meta property="og:title" content="Keys for all? | Fernlight"><meta property="og:site_name" content="Fernlight"> ; <h1>Fernlight</h1>
        Keys for all - and none  ; <title>Keys for all - and none</title>          ; <p>x</p>
        Keys for all             ; <title>Keys for all - Fernlight Weekly</title>  ; <h1>Keys for all</h1>
        Keys for all, or none    ; <meta property="og:title" content="Keys for all">; <h1>Keys for all, or none</h1>
        Who holds the keys       ; <title>Fernlight</title><meta property="og:site_name" content="Fernlight"> ; <h1>Who holds the keys</h1>
        """)
    void readsTheHeadline(String title, String head, String above) {
        assertThat(page(head, above + "<div>" + each("<p>", "</p>") + "</div>")
                        .title()
                        .text())
                .isEqualTo(title);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>",
                "<p>a</p><div>",
                "<table><tr><td>",
                "<ul><li>",
                "&",
                "<a ",
                "<!--",
                "<div class=ad><p>x "
            })
    @Tag("growth")
    void readsHostilePagesInTime(String repeated) {
        String body = "<p>" + BODY + "</p>" + repeated.repeat(20_000);
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(60),
                () -> assertThatCode(() -> page("", body)).doesNotThrowAnyException());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[[[[", "{\"@type\":\"NewsArticle\",\"headline\":7}", "null", ""})
    void takesBrokenLinkedDataForNone(String json) {
        ParsedArticle article = page(
                "<script type=\"application/ld+json\">" + json + "</script>",
                "<article>" + each("<p>", "</p>") + "</article>");
        assertThat(article.text()).isEqualTo(BODY);
    }
}
