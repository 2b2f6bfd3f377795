package org.birddog.server;

import java.io.IOException;
import java.io.Writer;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What Tomcat refuses before it reaches the host: the same plain page, and nothing about what is inside. */
final class PlainErrors extends ErrorReportValve {

    private static final Logger LOG = LoggerFactory.getLogger(PlainErrors.class);
    private static final int ERROR = 400;
    private static final int OURS = 500;

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        int status = response.getStatus();
        if (status < ERROR || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        if (failure != null) {
            LOG.error("A request failed outside the pages.", failure);
        }
        Reply page = status < OURS
                ? Reply.plainPage(status, "Not understood", "Birddog does not answer such a request.")
                : Reply.plainPage(status, "Something went wrong", "That is our fault. Please try again.");
        try {
            SecurityHeaders.set(response);
            response.setContentType(page.type());
            Writer writer = response.getReporter();
            if (writer != null) {
                writer.write(page.text());
                response.finishResponse();
            }
        } catch (IOException e) {
            LOG.debug("The visitor is gone.", e);
        }
    }
}
