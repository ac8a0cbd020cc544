package policyarchive;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The ground for tests in a real browser: the archive of the five seeds, the same for all of them. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
abstract class SeedsInBrowser {
    static final int DESKTOP = 1440;
    static final int PHONE = 360;

    private static final String HOME = temporaryHome();

    private static Browser browser;

    /** What browsers wrote to their consoles as errors, and what scripts threw. */
    final List<String> complaints = new ArrayList<>();

    private final List<BrowserContext> windows = new ArrayList<>();

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("archive.home", () -> HOME);
        registry.add("archive.seeds", () -> Path.of("seeds").toAbsolutePath().toString());
    }

    @BeforeAll
    static void startBrowser() {
        browser = new Browser();
    }

    @AfterAll
    static void stopBrowser() {
        browser.close();
    }

    @BeforeEach
    void waitForTheSeeds() {
        Page page = open(DESKTOP, false, ColorScheme.LIGHT);
        Awaitility.await().atMost(Duration.ofMinutes(2)).until(() -> {
            page.navigate(address("/search?q=encryption"));
            return page.locator("h2#results").innerText().startsWith("5 ");
        });
        page.context().close();
    }

    @AfterEach
    void closeWindows() {
        windows.forEach(BrowserContext::close);
    }

    /** A page in a window of its own. */
    Page open(int width, boolean script, ColorScheme colours) {
        BrowserContext window = browser.window(width, script, colours);
        windows.add(window);
        Page page = window.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(page.url() + ": " + message.text());
            }
        });
        page.onPageError(complaints::add);
        return page;
    }

    String address(String path) {
        return "http://127.0.0.1:" + port + path;
    }

    private static String temporaryHome() {
        try {
            return Files.createTempDirectory("archive-browser")
                    .resolve("archive")
                    .toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
