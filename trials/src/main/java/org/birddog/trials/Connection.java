package org.birddog.trials;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One connection to the server under measurement, kept alive and opened again where the server ends it, as it does
 * after some number of answers. A plain socket takes less of the processor that both share than an HTTP client does.
 */
final class Connection implements AutoCloseable {

    private static final int PATIENCE = 30_000;
    private static final int BUFFER = 1 << 16;

    private final int port;
    private Socket socket;
    private InputStream in;

    Connection(int port) throws IOException {
        this.port = port;
        socket = open(port);
        in = new BufferedInputStream(socket.getInputStream(), BUFFER);
    }

    private static Socket open(int port) throws IOException {
        Socket socket = new Socket();
        try {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), PATIENCE);
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(PATIENCE);
        } catch (IOException fault) {
            socket.close();
            throw fault;
        }
        return socket;
    }

    /** What the server answered; header names in small letters. */
    record Reply(int status, SortedMap<String, String> headers, ByteBuffer body) {
        String text() {
            return StandardCharsets.UTF_8.decode(body.duplicate()).toString();
        }
    }

    /** The bytes of a request, made once for many. */
    byte[] get(String path, String cookie) {
        return request("GET", path, cookie, "", "");
    }

    /** The same, by a browser that takes an answer compressed in one of some ways. */
    byte[] get(String path, String cookie, String codings) {
        return request("GET", path, cookie, "Accept-Encoding: " + codings + "\r\n", "");
    }

    /** The bytes of a form posted from the server's own pages. */
    byte[] post(String path, String cookie, String form) {
        int length = form.getBytes(StandardCharsets.UTF_8).length;
        String more = "Origin: http://" + host() + "\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                + "Content-Length: " + length + "\r\n";
        return request("POST", path, cookie, more, form);
    }

    /** The bytes of a form with a file of text in one field, as a browser sends it. */
    byte[] upload(String path, String cookie, String field, String text) {
        String edge = "birddog-edge";
        String form = "--" + edge + "\r\nContent-Disposition: form-data; name=\"" + field
                + "\"; filename=\"diary.jsonl\"\r\nContent-Type: application/octet-stream\r\n\r\n" + text + "\r\n--"
                + edge
                + "--\r\n";
        String more = "Origin: http://" + host() + "\r\nContent-Type: multipart/form-data; boundary=" + edge
                + "\r\nContent-Length: " + form.getBytes(StandardCharsets.UTF_8).length + "\r\n";
        return request("POST", path, cookie, more, form);
    }

    private String host() {
        return "127.0.0.1:" + port;
    }

    private byte[] request(String method, String path, String cookie, String headers, String body) {
        String known = cookie.isEmpty() ? "" : "Cookie: " + cookie + "\r\n";
        return (method + " " + path + " HTTP/1.1\r\nHost: " + host() + "\r\n" + known + headers + "\r\n" + body)
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Sends a request and reads the whole answer. */
    Reply send(byte[] request) throws IOException {
        socket.getOutputStream().write(request);
        String first = line();
        if (first.length() < 12 || !first.startsWith("HTTP/1.1 ")) {
            throw new IOException("the server answered \"" + first + "\" in place of a status line");
        }
        int status = Integer.parseInt(first.substring(9, 12));
        SortedMap<String, String> headers = new TreeMap<>();
        for (String line = line(); !line.isEmpty(); line = line()) {
            int colon = line.indexOf(':');
            headers.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
        byte[] body = body(status, headers.get("content-length"), headers);
        if ("close".equalsIgnoreCase(headers.get("connection"))) {
            socket.close();
            socket = open(port);
            in = new BufferedInputStream(socket.getInputStream(), BUFFER);
        }
        return new Reply(status, headers, ByteBuffer.wrap(body));
    }

    private byte[] body(int status, @Nullable String length, SortedMap<String, String> headers) throws IOException {
        if (length != null) {
            return exactly(Integer.parseInt(length));
        }
        if (status == 204 || status == 304 || !"chunked".equals(headers.get("transfer-encoding"))) {
            return new byte[0];
        }
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        for (int size = size(); size > 0; size = size()) {
            whole.write(exactly(size));
            line();
        }
        line();
        return whole.toByteArray();
    }

    private int size() throws IOException {
        return Integer.parseInt(line(), 16);
    }

    private byte[] exactly(int length) throws IOException {
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new IOException("the server closed the connection in the middle of an answer");
        }
        return bytes;
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new IOException("the server closed the connection");
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
