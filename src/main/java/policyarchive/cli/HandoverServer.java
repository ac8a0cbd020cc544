package policyarchive.cli;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Takes commands over while the server has the archive open: on the loopback interface, from the owner of the home. */
@Component
@ConditionalOnWebApplication
class HandoverServer implements SmartLifecycle {
    static final int TAKEN = 200;
    private static final int REFUSED = 403;
    private static final int TOKEN_BYTES = 32;

    private final BeanFactory archive;
    private final Path home;
    private final String token;
    private final JsonMapper json = new JsonMapper();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private @Nullable HttpServer server;

    HandoverServer(BeanFactory archive, @Value("${archive.home}") Path home) {
        this.archive = archive;
        this.home = home;
        byte[] random = new byte[TOKEN_BYTES];
        new SecureRandom().nextBytes(random);
        this.token = HexFormat.of().formatHex(random);
    }

    @Override
    public void start() {
        try {
            HttpServer started = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            started.setExecutor(threads);
            started.createContext("/command", this::answer);
            started.start();
            new HandoverAddress(started.getAddress().getPort(), token).write(home);
            server = started;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot take commands over", e);
        }
    }

    @Override
    public void stop() {
        if (server != null) {
            HandoverAddress.delete(home);
            server.stop(0);
            server = null;
        }
        threads.shutdownNow();
    }

    @Override
    public boolean isRunning() {
        return server != null;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (!isOwner(exchange)) {
                exchange.sendResponseHeaders(REFUSED, -1);
                return;
            }
            HandoverRequest request = json.readValue(exchange.getRequestBody(), HandoverRequest.class);
            exchange.sendResponseHeaders(TAKEN, 0);
            try (HandoverAnswer answer = new HandoverAnswer(exchange.getResponseBody())) {
                answer.exit(run(request, answer.surroundings(Path.of(request.directory()))));
            }
        }
    }

    private boolean isOwner(HttpExchange exchange) {
        String shown = exchange.getRequestHeaders().getFirst("Authorization");
        return shown != null
                && MessageDigest.isEqual(
                        shown.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
    }

    private int run(HandoverRequest request, CommandSurroundings there) {
        return CommandLines.execute(request.arguments(), there, (command, here) -> switch (command) {
            case ArchiveCommand.OnArchive onArchive -> onArchive.run(archive, here);
            case ArchiveCommand.Standalone standalone -> standalone.run(here);
        });
    }
}
