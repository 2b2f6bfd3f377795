package org.birddog.server.imports;

import java.io.IOException;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.birddog.pages.recorded.Fault;

/**
 * A packed folder: Apple's, of which the export is read and none of the maps and clinical papers beside it, or
 * Garmin's, which holds a FIT file. Archives in archives are not opened.
 */
final class Archive {

    /** The most files in it: Apple writes one for each map of a walk. */
    private static final int MOST_FILES = 20_000;

    private Archive() {}

    /**
     * Reads what is to be read of an archive.
     *
     * @throws Unreadable where nothing of it is, or what is read is not sound
     */
    static void read(Bounded in, Gathered gathered) throws IOException {
        ZipInputStream zip = new ZipInputStream(in);
        // One for all files of it: they are bounded together.
        Bounded unpacked = new Bounded(zip, ActivityFile.LARGEST, in);
        boolean found = false;
        int files = 0;
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (++files > MOST_FILES) {
                throw new Unreadable(Fault.TOO_LARGE);
            }
            unpacked.anew();
            String name = entry.getName().toLowerCase(Locale.ROOT);
            if (isExport(name)) {
                Markup.walk(unpacked, root -> root.equals(HealthExport.ROOT) ? new HealthExport(gathered) : null);
                return;
            }
            if (name.endsWith(".fit")) {
                FitFile.read(unpacked, gathered);
                found = true;
            }
            unpacked.drain();
        }
        if (!found) {
            throw new Unreadable(Fault.NO_EXPORT);
        }
    }

    /** By its place: its name is in the language of the phone. Beside it lies one other, of clinical papers. */
    private static boolean isExport(String name) {
        return name.endsWith(".xml") && !name.endsWith("_cda.xml") && name.indexOf('/') == name.lastIndexOf('/');
    }
}
