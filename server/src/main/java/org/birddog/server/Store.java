package org.birddog.server;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.birddog.coach.diary.Entry;
import org.birddog.wire.DiaryTexts;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/**
 * Everybody's diaries: one append-only table in one SQLite file.
 *
 * <p>What {@link #add} has returned from is on the disk. Nothing here changes an entry or deletes a single one, and
 * the database refuses it from anybody. Only a whole diary can be erased.
 */
public final class Store implements AutoCloseable {

    /** The file, in the folder that the store was opened in. */
    public static final String FILE = "birddog.db";

    /** How long a statement waits for another program that writes. */
    static final int BUSY_MILLIS = 5_000;

    private final Journal journal;
    private final ReadConnections reads;

    private Store(Journal journal, ReadConnections reads) {
        this.journal = journal;
        this.reads = reads;
    }

    /**
     * Opens the store in a folder and brings its tables up to date; makes both where there are none.
     *
     * @throws StoreException where that is not possible
     */
    public static Store open(Path folder) {
        Path file = folder.resolve(FILE);
        try {
            makePrivate(folder);
            SQLiteDataSource writing = source(file, false);
            migrate(writing);
            Journal journal = Journal.open(writing);
            return new Store(journal, ReadConnections.open(source(file, true)));
        } catch (IOException | SQLException | FlywayException e) {
            throw new StoreException("The diaries in " + file + " cannot be opened: " + reason(e) + ".", e);
        }
    }

    /**
     * Keeps entries of a person, all or none; those whose id the person has already are left out.
     *
     * @return how many were new
     * @throws StoreException where they could not be kept
     */
    public int add(String person, List<Entry> entries) {
        if (entries.isEmpty()) {
            return 0;
        }
        List<Row> rows = new ArrayList<>(entries.size());
        for (Entry entry : entries) {
            rows.add(Row.of(entry));
        }
        return journal.add(person, rows);
    }

    /**
     * The diary of a person in the order in which it was kept; empty where nothing is known.
     *
     * @throws UnreadableEntryException where one of its entries cannot be read
     */
    public List<Entry> diary(String person) {
        List<ReadConnections.Kept> kept = reads.of(person);
        try {
            return DiaryTexts.read(kept.stream().map(ReadConnections.Kept::body).toList());
        } catch (DiaryTexts.UnreadableException e) {
            throw new UnreadableEntryException(kept.get(e.place()).seq(), e.fault());
        }
    }

    /** A number that changes with every entry of a person, and only then; 0 where there is none. */
    public long newest(String person) {
        return reads.newest(person);
    }

    /**
     * Erases the diary of a person from the file, all or nothing, and notes that it was; erases nothing where nothing
     * is. What the person writes later is a new diary.
     *
     * @param at when it is, as entries write it
     * @return how many entries are gone
     * @throws StoreException where it could not be erased
     */
    public int erase(String person, String at) {
        return journal.erase(person, at);
    }

    /**
     * Erases the diary of a person as {@link #erase(String, String)} does, but only if nothing came after an entry.
     *
     * @param newest the last entry that may be in it
     * @return how many entries are gone; 0 where there is a newer one
     * @throws StoreException where it could not be erased
     */
    public int erase(String person, String at, long newest) {
        return journal.erase(person, at, newest);
    }

    /**
     * Lets a calendar follow a person at a secret, of which a hash is kept; at an earlier one nobody is found any more.
     *
     * @param at when it is, as entries write it
     * @throws StoreException where it could not be kept
     */
    void openFeed(String person, String secret, String at) {
        journal.openFeed(person, Secret.hash(secret), at);
    }

    /** Lets no calendar follow a person any more. */
    void closeFeed(String person) {
        journal.closeFeed(person);
    }

    /** Whether a calendar may follow a person. */
    boolean hasFeed(String person) {
        return reads.one("select person from feed where person = ?", person) != null;
    }

    /** The person whom a calendar follows at a secret, or null. */
    @Nullable
    String followed(String secret) {
        return reads.one("select person from feed where secret = ?", Secret.hash(secret));
    }

    /** Finishes the writes that wait, then closes the file. */
    @Override
    public void close() {
        // The last connection to go tidies the write-ahead log away, and only a writing one can.
        reads.close();
        journal.close();
    }

    private static SQLiteDataSource source(Path file, boolean readOnly) {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(BUSY_MILLIS);
        config.setReadOnly(readOnly);
        if (!readOnly) {
            config.setJournalMode(SQLiteConfig.JournalMode.WAL);
            config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
            // What is erased is overwritten, and what Pen.tidy writes anew meanwhile goes into no other file.
            config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "true");
            config.setTempStore(SQLiteConfig.TempStore.MEMORY);
        }
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file);
        return source;
    }

    private static void migrate(SQLiteDataSource source) {
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:birddog/diaries")
                .load()
                .migrate();
    }

    /**
     * Makes the folder for its owner alone: what it holds is about health. One that is there stays as it
     * is.
     */
    private static void makePrivate(Path folder) throws IOException {
        boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
        FileAttribute<?>[] owner = posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
                }
                : new FileAttribute<?>[0];
        try {
            Files.createDirectories(folder, owner);
        } catch (FileAlreadyExistsException e) {
            throw new IOException("there is a file where the folder should be", e);
        }
    }

    /** Flyway wraps what matters in what does not. */
    private static String reason(Exception e) {
        Throwable said = e;
        while (said.getCause() != null && !(said instanceof IOException)) {
            said = said.getCause();
        }
        String message = String.valueOf(said.getMessage()).strip();
        // Where files are concerned, Java says only which file, and the class says what about it.
        boolean bare = said instanceof FileSystemException;
        return bare ? said.getClass().getSimpleName() + " " + message : message;
    }
}
