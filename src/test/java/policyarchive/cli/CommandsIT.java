package policyarchive.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program as people call it, each command in a process of its own. */
class CommandsIT {
    private static final Duration LONGEST = Duration.ofMinutes(4);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(200);

    @TempDir
    Path folder;

    private final List<Log> logs = new ArrayList<>();

    /** Where a process writes: the path with {@code .out} and {@code .err}. */
    private record Log(Process process, Path path) {}

    /** What a process left behind. */
    private record Outcome(int exit, String out, String err) {
        String lastLine() {
            return out.strip().lines().reduce((first, second) -> second).orElse("");
        }
    }

    @Test
    void extractsWithoutAnArchive() throws Exception {
        Outcome outcome = run("extract", "--out", folder.resolve("found").toString(), seeds());

        assertThat(outcome.exit()).as(outcome.err()).isZero();
        assertThat(outcome.lastLine()).isEqualTo("extracted 5, refused 0");
        try (Stream<Path> written = Files.list(folder.resolve("found"))) {
            assertThat(written)
                    .hasSize(5)
                    .allSatisfy(
                            file -> assertThat(file.getFileName().toString()).endsWith(".txt.json"));
        }
        assertThat(folder.resolve("data")).doesNotExist();
    }

    @Test
    void importsAloneAndNamesWhatItRefuses() throws Exception {
        Path articles = Files.createDirectory(folder.resolve("articles"));
        Files.writeString(
                articles.resolve("a.txt"), "Ada Lovelace said that encryption protects everybody who writes.");
        Files.createFile(articles.resolve("empty.txt"));

        Outcome outcome = run("import", articles.toString());

        assertThat(outcome.exit()).as(outcome.err()).isEqualTo(ExitCode.SOME_REFUSED);
        assertThat(outcome.out()).contains("refused ", "empty.txt");
        assertThat(outcome.lastLine()).isEqualTo("imported 1, updated 0, unchanged 0, refused 1");
    }

    @Test
    void importsBesideARunningServerWhichThenFindsIt() throws Exception {
        Path article = Files.writeString(
                folder.resolve("late.txt"), "Grace Hopper said that zirconium backdoors would help nobody at all.");
        int port = freePort();
        Process server = start(List.of("--server.port=" + port, "--archive.seeds="));
        try {
            awaitStart(server);
            Outcome second = run("--server.port=0");
            Outcome imported = run("import", article.toString());
            Outcome again = run("import", article.toString());

            assertThat(second.exit()).isNotZero();
            assertThat(second.err()).contains("in use by another process");
            assertThat(imported.exit()).as(imported.err()).isZero();
            assertThat(imported.lastLine()).isEqualTo("imported 1, updated 0, unchanged 0, refused 0");
            assertThat(again.lastLine()).isEqualTo("imported 0, updated 0, unchanged 1, refused 0");
            assertThat(get(port, "/api/articles?q=zirconium")).contains("\"total\":1");
        } finally {
            server.destroy();
            server.waitFor();
        }
    }

    private Outcome run(String... args) throws IOException, InterruptedException {
        Process process = start(List.of(args));
        assertThat(process.waitFor(LONGEST)).as("%s ends", List.of(args)).isTrue();
        return new Outcome(process.exitValue(), read("out", process), read("err", process));
    }

    private Process start(List<String> args) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-Xmx512m",
                "-jar",
                System.getProperty("archive.jar"),
                "--archive.home=" + folder.resolve("data")));
        command.addAll(args);
        Path log = Files.createTempFile(folder, "process", "");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(Path.of(log + ".out").toFile())
                .redirectError(Path.of(log + ".err").toFile())
                .start();
        logs.add(new Log(process, log));
        return process;
    }

    private String read(String stream, Process process) throws IOException {
        Path log = logs.stream()
                .filter(l -> l.process().equals(process))
                .map(Log::path)
                .findFirst()
                .orElseThrow();
        return Files.readString(Path.of(log + "." + stream), StandardCharsets.UTF_8);
    }

    private void awaitStart(Process server) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + LONGEST.toNanos();
        while (!read("err", server).contains("Started ")) {
            boolean ended = server.waitFor(LOOK_AGAIN);
            assertThat(ended).as(read("err", server)).isFalse();
            assertThat(System.nanoTime()).as("the server starts in time").isLessThan(deadline);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static String get(int port, String path) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            URI address = URI.create("http://127.0.0.1:" + port + path);
            return client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString())
                    .body();
        }
    }

    private static String seeds() {
        return Path.of("seeds").toAbsolutePath().toString();
    }
}
