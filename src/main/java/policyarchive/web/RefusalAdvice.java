package policyarchive.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Turns what controllers throw into refusals; what nobody expected goes to the log as well. */
@ControllerAdvice
class RefusalAdvice {
    private static final Logger log = LoggerFactory.getLogger(RefusalAdvice.class);

    @ExceptionHandler
    Object refuse(Exception cause, HttpServletRequest request, HttpServletResponse response) throws Exception {
        if (response.isCommitted()) {
            // The reader has gone, or has half an answer: the server breaks it off, so that nobody takes it for whole.
            log.debug("Answer to {} broken off", request.getRequestURI(), cause);
            throw cause;
        }
        Refusal refusal = Refusal.of(cause);
        if (refusal.status().is5xxServerError()) {
            log.error("No answer to {}", request.getRequestURI(), cause);
        }
        return refusal.answer(request, request.getRequestURI());
    }
}
