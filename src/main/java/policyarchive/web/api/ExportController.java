package policyarchive.web.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import policyarchive.document.ActorDocument;
import policyarchive.document.ActorDocuments;
import policyarchive.document.Chunks;
import policyarchive.publish.export.Export;
import policyarchive.publish.export.ExportFormat;
import policyarchive.publish.export.Exports;
import policyarchive.web.UnknownAddress;
import policyarchive.web.request.ParameterSet;
import policyarchive.web.request.Reads;

/**
 * Every list in its whole length as a file, by the parameters of the list. It is written while it is read; where that
 * fails half-way the connection is broken off, so that no half of a file passes for the whole.
 */
@RestController
class ExportController {
    private static final String FORMAT = ".{format:csv|jsonl}";
    private static final String COUNT = "X-Total-Count";

    private final ExportedLists lists;
    private final ActorDocuments actors;
    private final Exports exports;

    ExportController(ExportedLists lists, ActorDocuments actors, Exports exports) {
        this.lists = lists;
        this.actors = actors;
        this.exports = exports;
    }

    @GetMapping("/api/{list:articles|claims|statements|actors|timeline}" + FORMAT)
    void list(
            @PathVariable String list,
            @PathVariable String format,
            @RequestParam MultiValueMap<String, String> parameters,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        send(lists.named(list, parameters), format, request, response);
    }

    @GetMapping("/api/actors/{id}/timeline" + FORMAT)
    @Reads(ParameterSet.TIMELINE_OF_ONE)
    void timelineOfActor(
            @PathVariable String id,
            @PathVariable String format,
            @RequestParam MultiValueMap<String, String> parameters,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        ActorDocument actor = actors.find(id).orElseThrow(() -> new UnknownAddress("actor", id));
        send(lists.timelineOf(actor.id(), parameters), format, request, response);
    }

    private <T> void send(Export<T> export, String ending, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        try (Chunks<T> list = export.list()) {
            ExportFormat format = ExportFormat.valueOf(ending.toUpperCase(Locale.ROOT));
            ContentDisposition attachment = ContentDisposition.attachment()
                    .filename(export.name() + "." + format.ending())
                    .build();
            response.setContentType(format.contentType());
            response.setHeader(COUNT, Long.toString(list.total()));
            response.setHeader(HttpHeaders.CONTENT_DISPOSITION, attachment.toString());
            if (!HttpMethod.HEAD.matches(request.getMethod())) {
                exports.write(list, export.table(), format, response.getOutputStream());
            }
        } catch (RuntimeException e) {
            forget(response);
            throw e;
        }
    }

    /** What was prepared and not yet sent, so that a refusal can take its place. */
    private static void forget(HttpServletResponse response) {
        if (!response.isCommitted()) {
            response.resetBuffer();
            response.setContentType(null);
            response.setCharacterEncoding((String) null);
            response.setHeader(HttpHeaders.CONTENT_DISPOSITION, null);
            response.setHeader(COUNT, null);
        }
    }
}
