package org.birddog.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.ZoneId;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.apache.tomcat.util.http.fileupload.FileItemIterator;
import org.apache.tomcat.util.http.fileupload.FileItemStream;
import org.apache.tomcat.util.http.fileupload.FileUpload;
import org.apache.tomcat.util.http.fileupload.servlet.ServletRequestContext;
import org.birddog.pages.recorded.Brought;
import org.birddog.pages.recorded.Fault;
import org.birddog.server.imports.ActivityFile;

/**
 * The one path that takes the file of a watch or a phone. It is read as it comes in and kept nowhere, neither in memory
 * nor on the disk, so it may be larger than anything else; and few are read at one time, since that is work.
 */
final class Imports {

    /** Where a file is brought. */
    static final String PATH = "/activity/import";

    /** The most bytes of a file as it is sent. */
    static final long LONGEST = 128L * 1024 * 1024;

    private static final String FIELD = "file";
    private static final int AT_ONE_TIME = 2;
    private static final int SECONDS = 20;
    private static final int MOST_PARTS = 8;

    /** The heads of the parts. */
    private static final long AROUND = 64L * 1024;

    private final Semaphore room = new Semaphore(AT_ONE_TIME, true);

    static boolean takes(HttpServletRequest request) {
        return request.getServletPath().equals(PATH) && Uploads.isMultipart(request);
    }

    /**
     * What a request brings.
     *
     * @param zone of the times in it that are written in UTC
     * @throws Refusal where it is too large to begin with, no form, or others have the room
     */
    Brought read(HttpServletRequest request, ZoneId zone) throws IOException {
        if (request.getContentLengthLong() > LONGEST + AROUND) {
            throw new Refusal(
                    HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE,
                    "Too much at once",
                    "The file is larger than Birddog reads: it may have 128 MiB. Nothing was written.");
        }
        try {
            if (room.tryAcquire(SECONDS, TimeUnit.SECONDS)) {
                try {
                    return file(request, zone);
                } finally {
                    room.release();
                }
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        throw new Refusal(
                HttpServletResponse.SC_SERVICE_UNAVAILABLE,
                "Please try again",
                "Other people are bringing their files just now. Nothing was written. Please try again in a minute.");
    }

    private static Brought file(HttpServletRequest request, ZoneId zone) throws IOException {
        FileUpload parts = new FileUpload();
        parts.setSizeMax(LONGEST + AROUND);
        parts.setFileCountMax(MOST_PARTS);
        try {
            FileItemIterator items = parts.getItemIterator(new ServletRequestContext(request));
            while (items.hasNext()) {
                FileItemStream item = items.next();
                if (FIELD.equals(item.getFieldName())) {
                    try (InputStream in = item.openStream()) {
                        Brought brought = ActivityFile.read(in, LONGEST, zone);
                        // What is not read is still taken in, or the browser shows a broken connection.
                        in.transferTo(OutputStream.nullOutputStream());
                        return brought;
                    }
                }
            }
        } catch (IOException _) {
            throw Form.garbled();
        }
        return new Brought.Refused(Fault.NOTHING);
    }
}
