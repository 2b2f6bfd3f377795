package org.birddog.phone.host;

import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSMethod;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.core.JSString;

/** IndexedDB, as far as a diary needs it. TeaVM's own words for it ask for a window. */
final class Database {

    private Database() {}

    /** Throws where the browser has none, or lets nobody use it. */
    @JSBody(
            params = {"name", "version"},
            script = "return indexedDB.open(name, version);")
    static native Opening open(String name, int version);

    /** Durable when it is complete: what a page says is kept is on the disk. */
    @JSBody(
            params = {"base", "stores"},
            script = "return base.transaction(stores.split(' '), 'readwrite', {durability: 'strict'});")
    static native Transaction writing(Base base, String stores);

    @JSBody(
            params = {"base", "stores"},
            script = "return base.transaction(stores.split(' '), 'readonly');")
    static native Transaction reading(Base base, String stores);

    @JSBody(
            params = {"base"},
            script = "base.createObjectStore('entries', {keyPath: 'seq', autoIncrement: true})"
                    + ".createIndex('id', 'id', {unique: true}); base.createObjectStore('notes');")
    static native void make(Base base);

    @JSBody(
            params = {"id", "body"},
            script = "return {id: id, body: body};")
    static native Row row(String id, String body);

    /** The name of what went wrong, as QuotaExceededError; empty where nobody says. */
    @JSBody(params = "failure", script = "return failure && failure.name || '';")
    static native String name(@Nullable JSObject failure);

    /** What is called when something is done. */
    @JSFunctor
    interface Done extends JSObject {
        void done(JSObject event);
    }

    /** A request to open a database. */
    interface Opening extends JSObject {
        @JSProperty
        Base getResult();

        @JSProperty
        @Nullable
        JSObject getError();

        @JSProperty
        void setOnsuccess(Done done);

        @JSProperty
        void setOnerror(Done done);

        @JSProperty
        void setOnupgradeneeded(Done done);
    }

    /** An open database. */
    interface Base extends JSObject {
        @JSProperty
        void setOnversionchange(Done done);

        @JSProperty
        void setOnclose(Done done);

        @JSMethod
        void close();
    }

    /** All or nothing. */
    interface Transaction extends JSObject {
        @JSMethod
        Entries objectStore(String name);

        @JSProperty
        @Nullable
        JSObject getError();

        @JSProperty
        void setOncomplete(Done done);

        @JSProperty
        void setOnabort(Done done);
    }

    /** A store of the database, or an index of one. */
    interface Entries extends JSObject {
        @JSMethod
        Asked count();

        @JSMethod
        Asked count(String key);

        @JSMethod
        Asked getAll();

        @JSMethod
        Asked get(String key);

        @JSMethod
        Asked add(JSObject row);

        @JSMethod
        Asked put(JSString value, String key);

        @JSMethod("delete")
        Asked remove(String key);

        @JSMethod
        Asked clear();

        @JSMethod
        Entries index(String name);
    }

    /** A request within a transaction. */
    interface Asked extends JSObject {
        @JSProperty("result")
        int getNumber();

        @JSProperty("result")
        JSArrayReader<Row> getRecords();

        @JSProperty("result")
        @Nullable
        JSObject getResult();

        @JSProperty
        void setOnsuccess(Done done);
    }

    /** One entry as it is kept. */
    interface Row extends JSObject {
        @JSProperty
        @Nullable
        String getBody();
    }
}
