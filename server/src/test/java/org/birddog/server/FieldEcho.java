package org.birddog.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.Wrapper;
import org.apache.catalina.startup.Tomcat;

/** Tomcat as the host has it, answering each post with the fields that were read from it. */
final class FieldEcho implements AutoCloseable {

    private final Tomcat tomcat = new Tomcat();
    private final Context context;
    private final HttpClient client = HttpClient.newHttpClient();

    FieldEcho(Path folder) throws LifecycleException {
        tomcat.setBaseDir(folder.toString());
        tomcat.setPort(0);
        tomcat.getConnector().setMaxPostSize(Uploads.LONGEST);
        tomcat.getConnector().setProperty("maxSwallowSize", Integer.toString(4 * Uploads.LONGEST));
        context = tomcat.addContext("", folder.toString());
        Wrapper echo = Tomcat.addServlet(context, "echo", new Echo());
        echo.setMultipartConfigElement(Uploads.bounds());
        context.addServletMappingDecoded("/", "echo");
        tomcat.start();
    }

    private static final class Echo extends HttpServlet {
        private static final long serialVersionUID = 1;

        @Override
        protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
            try {
                Reply.text(Form.posted(request).toString()).send(response);
            } catch (Refusal refusal) {
                refusal.reply().send(response);
            }
        }
    }

    /** Where Tomcat would put what it does not keep in memory. */
    Path temporary() {
        return ((File) context.getServletContext().getAttribute("jakarta.servlet.context.tempdir")).toPath();
    }

    HttpResponse<String> post(String type, HttpRequest.BodyPublisher body) throws IOException, InterruptedException {
        URI uri = URI.create("http://127.0.0.1:" + tomcat.getConnector().getLocalPort() + Uploads.PATH);
        HttpRequest request = HttpRequest.newBuilder(uri)
                .header("Content-Type", type)
                .POST(body)
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    @Override
    public void close() throws LifecycleException {
        client.close();
        tomcat.stop();
        tomcat.destroy();
    }
}
