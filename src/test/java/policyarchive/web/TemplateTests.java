package policyarchive.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Holds for every template what no single page test can hold. */
class TemplateTests {
    private static final Pattern LITERAL_KEY = Pattern.compile("#\\{([a-zA-Z][\\w.]*)[}(]");
    private static final Properties messages = new Properties();

    @BeforeAll
    static void readMessages() throws IOException {
        try (var in = TemplateTests.class.getResourceAsStream("/messages.properties")) {
            messages.load(new java.io.InputStreamReader(in, StandardCharsets.UTF_8));
        }
    }

    static Stream<Resource> templates() throws IOException {
        return Stream.of(new PathMatchingResourcePatternResolver().getResources("classpath:templates/**/*.html"));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void printsNothingUnescaped(Resource template) throws IOException {
        assertThat(text(template)).doesNotContainIgnoringCase("utext", "[(", "__$");
    }

    @ParameterizedTest
    @MethodSource("templates")
    void holdsNoInlineScriptOrStyle(Resource template) throws IOException {
        assertThat(text(template))
                // Browsers do not run data for programs, which DataBlockDialect alone may fill in.
                .doesNotContainPattern(
                        "(?i)<script(?! type=\"application/ld\\+json\" ld:json=\"[^>]*></script>)(?![^>]*\\bsrc=)")
                .doesNotContainPattern("(?i)<style|\\sstyle=|th:style|javascript:|\\son[a-z]+=|th:on");
    }

    @ParameterizedTest
    @MethodSource("templates")
    void takesItsWordsFromTheMessages(Resource template) throws IOException {
        Matcher key = LITERAL_KEY.matcher(text(template));
        List<String> missing = new ArrayList<>();
        while (key.find()) {
            if (!messages.containsKey(key.group(1))) {
                missing.add(key.group(1));
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void leavesNoMessageUnused() throws IOException {
        StringBuilder all = new StringBuilder();
        for (Resource template : templates().toList()) {
            all.append(text(template));
        }
        Set<String> unused = new HashSet<>(messages.stringPropertyNames());
        unused.removeIf(key ->
                all.indexOf("#{" + key + "}") >= 0 || all.indexOf("#{" + key + "(") >= 0 || isMadeFromAValue(key, all));
        assertThat(unused).isEmpty();
    }

    /** Such as {@code #{${'stance.' + stance}}}. */
    private static boolean isMadeFromAValue(String key, CharSequence templates) {
        String text = templates.toString();
        for (int dot = key.indexOf('.'); dot >= 0; dot = key.indexOf('.', dot + 1)) {
            if (text.contains("'" + key.substring(0, dot + 1) + "' + ")) {
                return true;
            }
        }
        return Stream.of("kind.", "stance.").anyMatch(key::startsWith);
    }

    private static String text(Resource template) throws IOException {
        return template.getContentAsString(StandardCharsets.UTF_8);
    }
}
