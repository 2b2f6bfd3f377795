package org.birddog.phone.host;

import java.util.ArrayList;
import java.util.List;
import org.birddog.coach.diary.Entry;
import org.birddog.pages.trouble.Trouble;
import org.birddog.phone.host.Database.Base;
import org.birddog.phone.host.Database.Transaction;
import org.birddog.wire.DiaryTexts;
import org.birddog.wire.EntryCodec;
import org.birddog.wire.Instants;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.core.JSObjects;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.core.JSString;
import org.teavm.jso.core.JSUndefined;

/**
 * The diary on the device: entries that are added, each id once, and never changed; and a few notes about it. What a
 * promise of {@link #add} has been fulfilled for is on the disk.
 */
final class DiaryStore {

    private static final String NAME = "birddog";
    private static final int VERSION = 1;
    private static final String ENTRIES = "entries";
    private static final String NOTES = "notes";

    private final Base base;
    private @Nullable List<Entry> known;

    private DiaryStore(Base base) {
        this.base = base;
    }

    /**
     * What the device holds.
     *
     * @param copied what was noted about the last copy, or null
     */
    record Held(List<Entry> entries, @Nullable String copied) {}

    /** Why something could not be read or kept. */
    static final class StoreException extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final Trouble trouble;

        StoreException(Trouble trouble, String what) {
            super(what);
            this.trouble = trouble;
        }

        Trouble trouble() {
            return trouble;
        }
    }

    /** Opens it, and makes it where there is none. {@code lost} is run when the browser takes it away later. */
    static JSPromise<DiaryStore> open(Runnable lost) {
        return new JSPromise<>((opened, refused) -> {
            Database.Opening opening;
            try {
                opening = Database.open(NAME, VERSION);
            } catch (RuntimeException none) {
                refused.accept(new StoreException(Trouble.CLOSED, "no IndexedDB"));
                return;
            }
            opening.setOnupgradeneeded(event -> Database.make(opening.getResult()));
            opening.setOnerror(
                    event -> refused.accept(new StoreException(Trouble.CLOSED, Database.name(opening.getError()))));
            opening.setOnsuccess(event -> {
                Base base = opening.getResult();
                // A later Birddog that makes it anew must not wait for this one.
                base.setOnversionchange(changed -> {
                    base.close();
                    lost.run();
                });
                base.setOnclose(closed -> lost.run());
                opened.accept(new DiaryStore(base));
            });
        });
    }

    /** All entries in the order in which they were kept; refuses with {@link DiaryTexts.UnreadableException}. */
    JSPromise<Held> read() {
        return new JSPromise<>((read, refused) -> {
            Transaction reading = Database.reading(base, ENTRIES + " " + NOTES);
            List<String> texts = new ArrayList<>();
            boolean[] stale = {false};
            String[] copied = new String[1];
            Database.Entries entries = reading.objectStore(ENTRIES);
            Database.Asked count = entries.count();
            count.setOnsuccess(event -> {
                stale[0] = known == null || known.size() != count.getNumber();
                if (stale[0]) {
                    Database.Asked all = entries.getAll();
                    all.setOnsuccess(got -> addTexts(all.getRecords(), texts));
                }
            });
            Database.Asked note = reading.objectStore(NOTES).get(Note.COPIED.key());
            note.setOnsuccess(event -> copied[0] = text(note.getResult()));
            reading.setOnabort(
                    event -> refused.accept(new StoreException(Trouble.UNREADABLE, Database.name(reading.getError()))));
            reading.setOncomplete(event -> {
                try {
                    List<Entry> all = stale[0] || known == null ? DiaryTexts.read(texts) : known;
                    known = all;
                    read.accept(new Held(all, copied[0]));
                } catch (DiaryTexts.UnreadableException broken) {
                    refused.accept(broken);
                }
            });
        });
    }

    /** The texts of all entries as they stand there, readable or not. */
    JSPromise<List<String>> texts() {
        return new JSPromise<>((read, refused) -> {
            Transaction reading = Database.reading(base, ENTRIES);
            List<String> texts = new ArrayList<>();
            Database.Asked all = reading.objectStore(ENTRIES).getAll();
            all.setOnsuccess(event -> addTexts(all.getRecords(), texts));
            reading.setOnabort(
                    event -> refused.accept(new StoreException(Trouble.UNREADABLE, Database.name(reading.getError()))));
            reading.setOncomplete(event -> read.accept(texts));
        });
    }

    /** Keeps entries, all or none; those whose id is there already are left out. */
    JSPromise<JSObject> add(List<Entry> fresh) {
        if (fresh.isEmpty()) {
            return JSPromise.resolve(JSUndefined.instance());
        }
        List<Entry> before = known;
        return written(ENTRIES, writing -> {
                    Database.Entries entries = writing.objectStore(ENTRIES);
                    for (Entry entry : fresh) {
                        Database.Asked there = entries.index("id").count(entry.id());
                        there.setOnsuccess(event -> {
                            if (there.getNumber() == 0) {
                                entries.add(Database.row(entry.id(), EntryCodec.text(entry)));
                            }
                        });
                    }
                })
                .then(done -> {
                    known = joined(before, fresh);
                    return done;
                });
    }

    /** Lets go of every entry and of the notes about them. */
    JSPromise<JSObject> erase() {
        return written(ENTRIES + " " + NOTES, writing -> {
                    writing.objectStore(ENTRIES).clear();
                    writing.objectStore(NOTES).remove(Note.COPIED.key());
                })
                .then(done -> {
                    known = null;
                    return done;
                });
    }

    /** What was noted, or null. */
    JSPromise<@Nullable String> noted(Note note) {
        return new JSPromise<>((read, refused) -> {
            Transaction reading = Database.reading(base, NOTES);
            Database.Asked asked = reading.objectStore(NOTES).get(note.key());
            reading.setOnabort(
                    event -> refused.accept(new StoreException(Trouble.UNREADABLE, Database.name(reading.getError()))));
            reading.setOncomplete(event -> read.accept(text(asked.getResult())));
        });
    }

    /** Notes something in place of what was noted before. */
    JSPromise<JSObject> note(Note note, String what) {
        return written(NOTES, writing -> writing.objectStore(NOTES).put(JSString.valueOf(what), note.key()));
    }

    /** What is to be written in one transaction. */
    private interface Writing {
        void with(Transaction writing);
    }

    private JSPromise<JSObject> written(String stores, Writing work) {
        return new JSPromise<>((done, refused) -> {
            Transaction writing = Database.writing(base, stores);
            writing.setOncomplete(event -> done.accept(JSUndefined.instance()));
            writing.setOnabort(event -> {
                String name = Database.name(writing.getError());
                boolean full = name.equals("QuotaExceededError");
                refused.accept(new StoreException(full ? Trouble.FULL : Trouble.NOT_KEPT, name));
            });
            work.with(writing);
        });
    }

    /** The diary with what was just kept, or null where all of it has to be read again. */
    private static @Nullable List<Entry> joined(@Nullable List<Entry> before, List<Entry> fresh) {
        if (before == null) {
            return null;
        }
        List<Entry> all = new ArrayList<>(before);
        for (Entry entry : fresh) {
            if (before.stream().noneMatch(one -> one.id().equals(entry.id()))) {
                all.add(entry);
            }
        }
        return Instants.easternmost(all) == Instants.easternmost(before) ? all : null;
    }

    private static void addTexts(JSArrayReader<Database.Row> records, List<String> texts) {
        for (int i = 0; i < records.getLength(); i++) {
            String body = records.get(i).getBody();
            texts.add(body == null ? "" : body);
        }
    }

    private static @Nullable String text(@Nullable JSObject value) {
        return value == null || JSObjects.isUndefined(value) ? null : ((JSString) value).stringValue();
    }
}
