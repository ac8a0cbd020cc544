package policyarchive.cli;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** Hands a command to the server that has an archive open, and passes its report on. */
final class HandoverClient {
    private final Path home;

    HandoverClient(Path home) {
        this.home = home;
    }

    /** The command's exit code, or nothing where no server takes commands there. */
    OptionalInt run(List<String> command, CommandSurroundings here) {
        Optional<HandoverAddress> address = HandoverAddress.read(home);
        if (address.isEmpty()) {
            return OptionalInt.empty();
        }
        try (HttpClient client =
                HttpClient.newBuilder().proxy(HttpClient.Builder.NO_PROXY).build()) {
            HttpRequest request = request(address.get(), command, here);
            HttpResponse<Stream<String>> answer = client.send(request, HttpResponse.BodyHandlers.ofLines());
            if (answer.statusCode() != HandoverServer.TAKEN) {
                return OptionalInt.empty();
            }
            return OptionalInt.of(pass(answer.body(), here));
        } catch (ConnectException e) {
            return OptionalInt.empty();
        } catch (IOException e) {
            here.err().println("lost the server that took the command over: " + e.getMessage());
            return OptionalInt.of(ExitCode.FAILED);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return OptionalInt.of(ExitCode.FAILED);
        }
    }

    private static HttpRequest request(HandoverAddress address, List<String> command, CommandSurroundings here) {
        HandoverRequest body = new HandoverRequest(here.directory().toString(), command);
        String host = InetAddress.getLoopbackAddress().getHostAddress();
        return HttpRequest.newBuilder(URI.create("http://%s:%d/command".formatted(host, address.port())))
                .header("Authorization", address.token())
                .POST(HttpRequest.BodyPublishers.ofString(new JsonMapper().writeValueAsString(body)))
                .build();
    }

    private static int pass(Stream<String> lines, CommandSurroundings here) {
        for (Iterator<String> i = lines.iterator(); i.hasNext(); ) {
            String line = i.next();
            if (line.startsWith(HandoverRequest.EXIT_LINE)) {
                return Integer.parseInt(line.substring(HandoverRequest.EXIT_LINE.length()));
            }
            if (line.startsWith(HandoverRequest.REPORT_LINE)) {
                here.out().println(line.substring(HandoverRequest.REPORT_LINE.length()));
            } else {
                here.err().println(line.substring(HandoverRequest.ERROR_LINE.length()));
            }
        }
        here.err().println("the server ended before the command did");
        return ExitCode.FAILED;
    }
}
