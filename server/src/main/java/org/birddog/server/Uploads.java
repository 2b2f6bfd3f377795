package org.birddog.server;

import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * The one path that takes a whole diary, as a file or as a field. What is brought there is larger than any other
 * form, so it has a bound of its own, and everything that is read there at one time has the same bound together.
 *
 * <p>No byte of it is written to a file: Tomcat keeps the parts in memory up to a size that none of them can have.
 */
final class Uploads {

    /** Where a diary is loaded. */
    static final String PATH = "/diary/load";

    /** The most bytes of a body there. */
    static final int LONGEST = 8 * 1024 * 1024;

    private static final String TYPE = "multipart/form-data";
    private static final int KIB = 1024;
    private static final int SECONDS = 20;

    private final Semaphore room = new Semaphore(LONGEST / KIB, true);

    /** What Tomcat is told about parts. */
    static MultipartConfigElement bounds() {
        return new MultipartConfigElement("", LONGEST, LONGEST, LONGEST + 1);
    }

    static boolean takes(HttpServletRequest request) {
        return request.getServletPath().equals(PATH);
    }

    static boolean isMultipart(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith(TYPE);
    }

    /** A share of the room, to be given back once the request is answered. */
    record Share(Semaphore room, int kib) implements AutoCloseable {
        @Override
        public void close() {
            room.release(kib);
        }
    }

    /**
     * Takes as much room as a request says that it needs; all where it does not say. Waits for it, but not for long.
     *
     * @throws Refusal where it is too large, or where others have the room
     */
    Share share(HttpServletRequest request) {
        long said = request.getContentLengthLong();
        if (!takes(request)) {
            return new Share(room, 0);
        }
        if (said > LONGEST) {
            throw tooLarge();
        }
        int kib = said < 0 ? LONGEST / KIB : (int) ((said + KIB - 1) / KIB);
        try {
            if (room.tryAcquire(kib, SECONDS, TimeUnit.SECONDS)) {
                return new Share(room, kib);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        throw new Refusal(
                HttpServletResponse.SC_SERVICE_UNAVAILABLE,
                "Please try again",
                "Other people are loading their diaries just now. Nothing was written. Please try again in a minute.");
    }

    /**
     * The parts of a body as the fields of a form: a file is the text in it, as it is.
     *
     * @throws Refusal where they are too large or too many, or no text
     */
    static SortedMap<String, List<String>> fields(HttpServletRequest request) {
        SortedMap<String, List<String>> fields = new TreeMap<>();
        try {
            for (Part part : request.getParts()) {
                fields.computeIfAbsent(part.getName(), _ -> new ArrayList<>()).add(text(part));
                // It is in memory twice until then.
                part.delete();
            }
        } catch (CharacterCodingException _) {
            throw new Refusal(
                    HttpServletResponse.SC_BAD_REQUEST,
                    "Not a text file",
                    "This file is not text in UTF-8, so it is no diary that Birddog saved, or another program has"
                            + " changed it. Nothing was written.");
        } catch (IllegalStateException _) {
            throw tooLarge();
        } catch (IOException | ServletException _) {
            throw Form.garbled();
        }
        return fields;
    }

    static Refusal tooLarge() {
        return new Refusal(
                HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE,
                "Too much at once",
                "The file is larger than Birddog reads: it may have 8 MiB. Nothing was written.");
    }

    private static String text(Part part) throws IOException {
        byte[] bytes = part.getInputStream().readAllBytes();
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }
}
