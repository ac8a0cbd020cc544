package policyarchive.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import policyarchive.security.AnswerHeaders;

/** Gives the refusals of the server itself and of its filters the same dress as those of the controllers. */
@Controller
class RefusalController implements ErrorController {

    @RequestMapping("${server.error.path:/error}")
    @Nullable
    Object refuse(HttpServletRequest request, HttpServletResponse response) {
        if (response.isCommitted()) {
            // Half an answer was sent; words of refusal at its end would only look like a part of it.
            return null;
        }
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        // Without a status somebody asked for this very address, where there is nothing.
        HttpStatusCode code = status instanceof Integer value ? HttpStatusCode.valueOf(value) : HttpStatus.NOT_FOUND;
        dress(response, code);
        return Refusal.of(code).answer(request, path instanceof String asked ? asked : request.getRequestURI());
    }

    /** What the filters add to every answer, where the server refused before they heard of the request. */
    private static void dress(HttpServletResponse response, HttpStatusCode status) {
        if (!response.containsHeader("Content-Security-Policy")) {
            AnswerHeaders.ALL.forEach(response::setHeader);
        }
        if (status.equals(HttpStatus.METHOD_NOT_ALLOWED)) {
            response.setHeader(HttpHeaders.ALLOW, AnswerHeaders.READING);
        }
    }
}
