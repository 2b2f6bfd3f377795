package org.birddog.server;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;

/** A body of parts as a browser sends it. */
final class Parts {

    static final String TYPE = "multipart/form-data; boundary=----WebKitFormBoundary7MA4YWxk";

    private static final String BOUNDARY = "------WebKitFormBoundary7MA4YWxk";

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    Parts file(byte[] content) {
        write(BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"diary.jsonl\"\r\n"
                + "Content-Type: application/octet-stream\r\n\r\n");
        bytes.writeBytes(content);
        write("\r\n");
        return this;
    }

    Parts file(String content) {
        return file(content.getBytes(StandardCharsets.UTF_8));
    }

    Parts field(String name, String value) {
        write(BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n");
        return this;
    }

    HttpRequest.BodyPublisher body() {
        write(BOUNDARY + "--\r\n");
        return HttpRequest.BodyPublishers.ofByteArray(bytes.toByteArray());
    }

    private void write(String text) {
        bytes.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
