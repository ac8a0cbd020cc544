package policyarchive.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything that can come from an imported file is hostile here; on no page does it become more than words. */
class HostileTextTests extends PageTests {
    private static final String HOSTILE = "<script>alert(1)</script>\"><img src=x"
            + " onerror=alert(1)>'${99999*99999}*{99999*99999}#{nav.about}__${99999*99999}__[[${99999*99999}]]@{/x}";

    /** The only scripts that the pages name, files of the archive's own. */
    private static final List<String> OWN_SCRIPTS = List.of("copy", "suggest", "hits", "narrow");

    /** How the one block of data for programs begins, which ends at the first end of a script. */
    private static final String DATA = "<script type=\"application/ld+json\">";

    @Override
    protected Documents archive() {
        return Documents.saying(HOSTILE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/search",
                "/articles",
                "/articles/doe-speaks",
                "/claims",
                "/actors",
                "/actors/jane-doe",
                "/actors/home-office",
                "/statements",
                "/statements/letter",
                "/timeline"
            })
    void printsHostileWordsAsWords(String address) {
        assertThat(withoutOwn(page(address)))
                .doesNotContain("<script", "<img")
                .doesNotContain("9999800001")
                .contains(
                        "&lt;script&gt;alert(1)&lt;/script&gt;",
                        "${99999*99999}",
                        "__${99999*99999}__",
                        "[[${99999*99999}]]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/search", "/claims", "/actors", "/statements", "/timeline", "/actors/jane-doe"})
    void printsHostileParametersAsWords(String address) {
        String html = page(address + "?q={h}&actor={h}&signatory={h}&source={h}&sort=", HOSTILE);

        assertThat(withoutOwn(html)).doesNotContain("<script", "<img").doesNotContain("9999800001");
    }

    /** Without what the archive itself puts into script elements; a second block of data would stay. */
    private static String withoutOwn(String html) {
        int data = html.indexOf(DATA);
        int end = data < 0 ? -1 : html.indexOf("</script>", data);
        String rest = data < 0 ? html : html.substring(0, data) + html.substring(end);
        for (String script : OWN_SCRIPTS) {
            rest = rest.replace("<script type=\"module\" src=\"/js/" + script + ".js\"></script>", "");
        }
        return rest;
    }

    private String page(String template, String words) {
        var result = mvc.get().uri(template, words, words, words, words).exchange();
        assertThat(result).hasStatusOk();
        return wellFormed(result);
    }
}
