package policyarchive.web.api;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import policyarchive.publish.citation.Citable;
import policyarchive.publish.citation.CitationFormat;
import policyarchive.publish.citation.Citations;
import policyarchive.web.CitedThings;
import policyarchive.web.request.ParameterSet;
import policyarchive.web.request.Reads;
import policyarchive.web.request.RequestParameters;
import policyarchive.web.request.SiteAddress;

/** References to an article, a statement or a claim, in the format asked for, CSL-JSON where none is. */
@RestController
class CitationController {
    private final CitedThings things;
    private final Citations citations;

    CitationController(CitedThings things, Citations citations) {
        this.things = things;
        this.citations = citations;
    }

    @GetMapping("/api/articles/{id}/citation")
    @Reads(ParameterSet.CITATION)
    ResponseEntity<String> article(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> parameters,
            HttpServletRequest request) {
        CitationFormat format = format(parameters);
        return answer(format, things.article(id, SiteAddress.of(request)));
    }

    @GetMapping("/api/statements/{id}/citation")
    @Reads(ParameterSet.CITATION)
    ResponseEntity<String> statement(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> parameters,
            HttpServletRequest request) {
        CitationFormat format = format(parameters);
        return answer(format, things.statement(id, SiteAddress.of(request)));
    }

    @GetMapping("/api/claims/{id}/citation")
    @Reads(ParameterSet.CITATION)
    ResponseEntity<String> claim(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> parameters,
            HttpServletRequest request) {
        CitationFormat format = format(parameters);
        return answer(format, things.claim(id, SiteAddress.of(request)));
    }

    private static CitationFormat format(MultiValueMap<String, String> parameters) {
        return new RequestParameters(parameters, ParameterSet.CITATION).choice("format", CitationFormat.CSL);
    }

    private ResponseEntity<String> answer(CitationFormat format, Citable cited) {
        ContentDisposition.Builder disposition =
                format.style() == null ? ContentDisposition.attachment() : ContentDisposition.inline();
        String file = cited.key() + "." + format.ending();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, format.contentType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        disposition.filename(file).build().toString())
                .body(citations.write(format, cited, LocalDate.now(ZoneOffset.UTC)));
    }
}
