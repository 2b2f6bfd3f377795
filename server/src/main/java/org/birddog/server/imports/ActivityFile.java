package org.birddog.server.imports;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.time.ZoneId;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.birddog.pages.recorded.Brought;
import org.birddog.pages.recorded.Fault;
import org.birddog.pages.recorded.Recorded;
import org.jspecify.annotations.Nullable;

/** A file that somebody brings. What it is, its first bytes say: names lie, and phones change them. */
public final class ActivityFile {

    /** The most bytes that a file may be unpacked to; a Health export of ten years has some two thousand millions. */
    static final long LARGEST = 3L * 1024 * 1024 * 1024;

    /** The most bytes of GPX and TCX: a day of one point a second is some ten millions. */
    static final int LONGEST_TRACK = 64 * 1024 * 1024;

    private static final int HEAD = 12;

    private ActivityFile() {}

    /**
     * Reads what is in a file; of one that is not sound nothing.
     *
     * @param longest the most bytes of it, packed as it may be
     * @param zone of the times that are written in UTC
     * @throws IOException where it does not arrive
     */
    public static Brought read(InputStream in, long longest, ZoneId zone) throws IOException {
        Bounded bounded = new Bounded(new Arriving(in), longest);
        Gathered gathered = new Gathered(zone);
        try {
            read(bounded, gathered);
        } catch (Unreadable e) {
            return new Brought.Refused(e.fault());
        } catch (EOFException _) {
            return new Brought.Refused(Fault.CUT_OFF);
        } catch (ZipException _) {
            return new Brought.Refused(Fault.BROKEN);
        } catch (Arriving.Lost e) {
            throw e.cause();
        }
        boolean none = gathered.activities().stream().noneMatch(ActivityFile::took);
        return none ? new Brought.Refused(Fault.NO_ACTIVITY) : new Brought.Read(gathered.activities());
    }

    private static boolean took(Recorded recorded) {
        return recorded.seconds() > 0;
    }

    private static void read(Bounded in, Gathered gathered) throws IOException {
        byte[] head = in.head(HEAD);
        if (starts(head, 'P', 'K', 3, 4)) {
            Archive.read(in, gathered);
        } else if (starts(head, 0x1F, 0x8B)) {
            Bounded unpacked = new Bounded(new GZIPInputStream(in), LARGEST, in);
            plain(unpacked, unpacked.head(HEAD), gathered);
        } else {
            plain(in, head, gathered);
        }
    }

    private static void plain(Bounded in, byte[] head, Gathered gathered) throws IOException {
        if (FitMessages.isHead(head)) {
            FitFile.read(in, gathered);
            return;
        }
        in.skipBlanks();
        byte[] start = in.head(4);
        if (start.length == 0) {
            throw new Unreadable(Fault.NOTHING);
        }
        boolean markup = starts(start, '<')
                || starts(start, 0xEF, 0xBB, 0xBF, '<')
                || starts(start, 0xFE, 0xFF)
                || starts(start, 0xFF, 0xFE);
        if (!markup) {
            throw new Unreadable(Fault.UNKNOWN);
        }
        Markup.walk(in, root -> elements(root, in, gathered));
    }

    private static Markup.@Nullable Elements elements(String root, Bounded in, Gathered gathered) {
        if (root.equals(HealthExport.ROOT)) {
            return new HealthExport(gathered);
        }
        in.atMost(LONGEST_TRACK);
        return switch (root) {
            case "gpx" -> new GpxFile(gathered);
            case "TrainingCenterDatabase" -> new TcxFile(gathered);
            default -> null;
        };
    }

    private static boolean starts(byte[] head, int... with) {
        for (int i = 0; i < with.length; i++) {
            if (i >= head.length || (head[i] & 0xFF) != with[i]) {
                return false;
            }
        }
        return true;
    }
}
