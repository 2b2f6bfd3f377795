package org.birddog.server;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads the fields of a posted form or of a query, no more of them than a person could have filled in. */
final class Form {

    /** The most bytes of a form; one that brings a diary has its own bound. */
    static final int LONGEST = 64 * 1024;

    /** The most fields. */
    static final int MOST_FIELDS = 400;

    private static final String TYPE = "application/x-www-form-urlencoded";
    private static final int TOO_LARGE = 413;
    private static final int WRONG_TYPE = 415;
    private static final int UNREADABLE = 400;

    private Form() {}

    /**
     * The fields of the body; those of a file too, where one is taken.
     *
     * @throws Refusal where it is too large, or no form
     */
    static SortedMap<String, List<String>> posted(HttpServletRequest request) throws IOException {
        boolean upload = Uploads.takes(request);
        if (upload && Uploads.isMultipart(request)) {
            return Uploads.fields(request);
        }
        byte[] body = body(request, upload ? Uploads.LONGEST : LONGEST);
        String type = request.getContentType();
        if (body.length > 0 && (type == null || !type.toLowerCase(Locale.ROOT).startsWith(TYPE))) {
            throw new Refusal(WRONG_TYPE, "Not a form", "Birddog reads only what its own forms send.");
        }
        return fields(new String(body, StandardCharsets.UTF_8));
    }

    private static byte[] body(HttpServletRequest request, int longest) throws IOException {
        if (request.getContentLengthLong() <= longest) {
            try (InputStream in = request.getInputStream()) {
                byte[] body = in.readNBytes(longest + 1);
                if (body.length <= longest) {
                    return body;
                }
            }
        }
        throw longest == LONGEST ? tooLarge() : Uploads.tooLarge();
    }

    /** The fields of encoded text; none where there is none. */
    static SortedMap<String, List<String>> fields(@Nullable String encoded) {
        SortedMap<String, List<String>> fields = new TreeMap<>();
        if (encoded == null || encoded.isEmpty()) {
            return fields;
        }
        int count = 0;
        int start = 0;
        while (start <= encoded.length()) {
            int and = encoded.indexOf('&', start);
            int end = and < 0 ? encoded.length() : and;
            if (end > start) {
                if (++count > MOST_FIELDS) {
                    throw tooLarge();
                }
                add(fields, encoded.substring(start, end));
            }
            start = end + 1;
        }
        return fields;
    }

    private static void add(SortedMap<String, List<String>> fields, String field) {
        int equals = field.indexOf('=');
        String key = equals < 0 ? field : field.substring(0, equals);
        String value = equals < 0 ? "" : field.substring(equals + 1);
        fields.computeIfAbsent(decoded(key), _ -> new ArrayList<>()).add(decoded(value));
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException _) {
            throw garbled();
        }
    }

    static Refusal garbled() {
        return new Refusal(UNREADABLE, "Not understood", "The address or the form was garbled on its way.");
    }

    private static Refusal tooLarge() {
        return new Refusal(
                TOO_LARGE, "Too much at once", "The form is larger than Birddog reads. Please shorten what you wrote.");
    }
}
