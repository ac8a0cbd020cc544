package policyarchive.web;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.util.HtmlUtils;
import policyarchive.security.AnswerHeaders;

/** Answers where Tomcat itself refuses: a page to who asks for one, a problem detail to all others. */
final class RefusalValve extends ErrorReportValve {
    private static final Logger log = LoggerFactory.getLogger(RefusalValve.class);

    /** Status codes that the pages have words of their own for. */
    private static final Set<Integer> WORDED = Set.of(400, 404, 405, 410, 500);

    private static final String PAGE = """
        <!DOCTYPE html>
        <html lang="en">
        <head>
          <meta charset="utf-8">
          <meta name="viewport" content="width=device-width, initial-scale=1">
          <title>%1$s</title>
          <link rel="icon" type="image/svg+xml" href="/icon.svg">
          <link rel="stylesheet" href="/webjars/bootstrap/css/bootstrap.min.css">
          <link rel="stylesheet" href="/css/archive.css">
        </head>
        <body>
          <main id="main" class="container-xl prose">
            <h1>%1$s</h1>
            <p class="lead">%2$s</p>
            <p class="result-facts">%3$s</p>
            <p><a href="/">%4$s</a></p>
          </main>
        </body>
        </html>
        """;

    private final MessageSource messages;

    RefusalValve(MessageSource messages) {
        this.messages = messages;
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable cause) {
        int status = response.getStatus();
        if (status < HttpStatus.BAD_REQUEST.value()
                || response.getContentWritten() > 0
                || !response.setErrorReported()) {
            return;
        }
        AnswerHeaders.ALL.forEach(response::setHeader);
        if (status == HttpStatus.METHOD_NOT_ALLOWED.value()) {
            response.setHeader(HttpHeaders.ALLOW, AnswerHeaders.READING);
        }
        String accepted = request.getHeader(HttpHeaders.ACCEPT);
        boolean page = accepted != null && accepted.contains(MediaType.TEXT_HTML_VALUE);
        try {
            response.setContentType(page ? MediaType.TEXT_HTML_VALUE : MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            Writer writer = response.getReporter();
            if (writer != null) {
                writer.write(page ? page(status) : problem(status));
                response.finishResponse();
            }
        } catch (IOException | IllegalStateException e) {
            log.debug("No refusal could be sent", e);
        }
    }

    private static String problem(int status) {
        HttpStatus known = HttpStatus.resolve(status);
        return "{\"title\":\"%s\",\"status\":%d,\"detail\":\"The server could not read this request\"}"
                .formatted(known == null ? "Refused" : known.getReasonPhrase(), status);
    }

    private String page(int status) {
        int worded = WORDED.contains(status) ? status : status >= 500 ? 500 : 400;
        return PAGE.formatted(
                message("error.title." + worded),
                message("error.text." + worded),
                message("error.status", Integer.toString(status)),
                message("error.home"));
    }

    private String message(String key, Object... values) {
        return HtmlUtils.htmlEscape(messages.getMessage(key, values, Locale.ENGLISH));
    }
}
