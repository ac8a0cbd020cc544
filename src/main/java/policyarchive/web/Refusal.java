package policyarchive.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.servlet.ModelAndView;
import policyarchive.search.UnreadablePageTokenException;
import policyarchive.web.request.WrongParameter;

/**
 * A request that is not answered: to programs as an RFC 9457 problem detail, to people as a page of the site. It never
 * tells more of an unexpected error than that there was one.
 *
 * @param status the HTTP status
 * @param detail what is wrong with this request, null where the status says it all
 * @param members further members of the problem detail
 * @param headers the answer's further headers, such as {@code Allow}
 */
record Refusal(HttpStatusCode status, @Nullable String detail, Map<String, Object> members, HttpHeaders headers) {
    /** Addresses of programs: those below one of these, and those with one of these endings. */
    private static final List<String> PROGRAMS = List.of("/api", "/oembed", "/actuator", "/v3/api-docs");

    private static final List<String> ENDINGS = List.of(".atom", ".xml", ".txt");

    static Refusal of(HttpStatusCode status) {
        return new Refusal(status, null, Map.of(), HttpHeaders.EMPTY);
    }

    static Refusal of(Exception cause) {
        return switch (cause) {
            case WrongParameter wrong ->
                new Refusal(HttpStatus.BAD_REQUEST, wrong.getMessage(), members(wrong), HttpHeaders.EMPTY);
            case UnreadablePageTokenException token ->
                new Refusal(HttpStatus.BAD_REQUEST, token.getMessage(), Map.of(), HttpHeaders.EMPTY);
            case UnknownAddress unknown ->
                new Refusal(HttpStatus.NOT_FOUND, unknown.getMessage(), Map.of(), HttpHeaders.EMPTY);
            case ChangedSince changed ->
                new Refusal(
                        HttpStatus.GONE,
                        changed.getMessage(),
                        Map.of(ChangedSince.CURRENT, changed.current()),
                        HttpHeaders.EMPTY);
            case InvalidParameterException broken ->
                new Refusal(
                        HttpStatus.BAD_REQUEST,
                        "The parameters of this address cannot be decoded: expected UTF-8, percent-encoded",
                        Map.of(),
                        HttpHeaders.EMPTY);
            case ErrorResponse known ->
                new Refusal(known.getStatusCode(), known.getBody().getDetail(), Map.of(), known.getHeaders());
            default -> of(HttpStatus.INTERNAL_SERVER_ERROR);
        };
    }

    /** The answer for whoever asks for this path: a problem detail or a page. */
    Object answer(HttpServletRequest request, String path) {
        return isForPrograms(path) ? problem(path) : page();
    }

    private static boolean isForPrograms(String path) {
        return PROGRAMS.stream().anyMatch(start -> path.equals(start) || path.startsWith(start + "/"))
                || ENDINGS.stream().anyMatch(path::endsWith);
    }

    private ResponseEntity<ProblemDetail> problem(String path) {
        ProblemDetail problem = ProblemDetail.forStatus(status);
        problem.setDetail(detail);
        problem.setInstance(instance(path));
        members.forEach(problem::setProperty);
        return ResponseEntity.status(status)
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private ModelAndView page() {
        ModelAndView page = new ModelAndView("error", status);
        page.addObject("status", status.value());
        page.addObject("detail", detail);
        page.addObject(ChangedSince.CURRENT, members.get(ChangedSince.CURRENT));
        return page;
    }

    private static Map<String, Object> members(WrongParameter wrong) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("parameter", wrong.parameter());
        members.put("given", wrong.given());
        members.put("expected", wrong.expected());
        return members;
    }

    private static @Nullable URI instance(String path) {
        try {
            return new URI(path);
        } catch (URISyntaxException e) {
            // What was asked for is no address: then there is none to name.
            return null;
        }
    }
}
