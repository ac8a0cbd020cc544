package policyarchive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import policyarchive.document.Chunks;
import policyarchive.document.WholeLists;
import policyarchive.web.Documents;

/** A file that fails half-way, over a real connection. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "archive.seeds=")
class BrokenExportIT {
    private static final int PARTS = 3;

    @TempDir
    static Path home;

    @LocalServerPort
    private int port;

    @MockitoBean
    private WholeLists lists;

    private final AtomicInteger parts = new AtomicInteger();

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("archive.home", () -> home.resolve("archive").toString());
    }

    /** A list whose last part cannot be had. */
    @BeforeEach
    void breakTheList() {
        List<Integer> keys = IntStream.range(0, PARTS * Chunks.SIZE).boxed().toList();
        when(lists.statements(any()))
                .thenAnswer(asked -> Chunks.of(keys, part -> {
                    if (parts.incrementAndGet() == PARTS) {
                        throw new IllegalStateException("the database has gone");
                    }
                    return Collections.nCopies(part.size(), Documents.plain().statement());
                }));
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "jsonl"})
    void breaksTheConnectionOffSoThatNobodyTakesItForTheWhole(String format) {
        assertThatThrownBy(() -> get("/api/statements." + format)).isInstanceOf(IOException.class);
        assertThat(parts).hasValue(PARTS);
    }

    @Test
    void stillAnswersAfterwards() throws Exception {
        parts.set(PARTS);

        HttpResponse<String> whole = get("/api/statements.jsonl");

        assertThat(whole.statusCode()).isEqualTo(200);
        assertThat(whole.body().lines()).hasSize(PARTS * Chunks.SIZE);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }
}
