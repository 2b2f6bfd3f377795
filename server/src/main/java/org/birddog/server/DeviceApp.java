package org.birddog.server;

import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;
import org.birddog.pages.look.Stylesheet;
import org.birddog.pages.turn.Scripts;
import org.birddog.wire.JsonWriter;
import org.jspecify.annotations.Nullable;

/**
 * What the app on a device is made of: scripts, the style sheet, and all content in one bundle. Each is served under an
 * address that changes with it; the worker's own, which does not, names all of them, so that a browser sees when any
 * has changed.
 */
final class DeviceApp {

    /** Where the service worker is served. Its folder is all that it may answer for. */
    static final String WORKER = "/worker.js";

    private static final String HOST = "/host.js";
    private static final String PLAYER = "/player.js";
    private static final String LOADER = "/loader.js";
    private static final String BUNDLE = "/bundle.json";

    private final SortedMap<String, String> addresses = new TreeMap<>();

    private DeviceApp() {}

    /** All that was built with this server. */
    static DeviceApp read() {
        DeviceApp app = new DeviceApp();
        app.add(HOST);
        app.add(PLAYER);
        app.add(LOADER);
        app.add(Stylesheet.PATH);
        app.add(BUNDLE);
        return app;
    }

    private void add(String path) {
        addresses.put(path, path + "?v=" + Stylesheet.hash(text(path)));
    }

    /** The paths of all of them, the worker's not among them. */
    Iterable<String> paths() {
        return addresses.keySet();
    }

    /** What pages name. */
    Scripts scripts() {
        return new Scripts(address(PLAYER), address(LOADER));
    }

    /** The address of a path, with its version. */
    String address(String path) {
        String address = addresses.get(path);
        if (address == null) {
            throw new IllegalArgumentException("The app on a device has no " + path + ".");
        }
        return address;
    }

    /**
     * The answer to a request for one of them, or null.
     *
     * @param versioned whether the address names its version
     * @param accepted the browser's {@code Accept-Encoding}, or null
     */
    @Nullable
    Reply at(String path, boolean versioned, @Nullable String accepted) {
        if (path.equals(WORKER)) {
            return Reply.worker(worker(true));
        }
        if (!addresses.containsKey(path)) {
            return null;
        }
        return Reply.part(
                type(path), Packed.of(path, text(path).getBytes(StandardCharsets.UTF_8), accepted), versioned);
    }

    /**
     * The script of the service worker: what this version is made of, then all of it.
     *
     * @param server whether a server stands behind the worker that may have this person's diary
     */
    String worker(boolean server) {
        StringBuilder made = new StringBuilder();
        JsonWriter json = new JsonWriter(made);
        json.beginObject();
        json.freeKey("version").value(Stylesheet.hash(addresses.values().toString()));
        json.freeKey("server").value(server);
        json.freeKey("host").value(address(HOST)).freeKey("loader").value(address(LOADER));
        json.freeKey("style").value(address(Stylesheet.PATH));
        json.freeKey("bundle").value(address(BUNDLE));
        json.endObject();
        return "self.birddog=" + made + ";\nimportScripts(\"" + address(HOST) + "\");\n";
    }

    /** The text of one of them. */
    static String text(String path) {
        if (path.equals(BUNDLE)) {
            return BundledContent.all();
        }
        if (path.equals(Stylesheet.PATH)) {
            return Stylesheet.make().text();
        }
        String script = BundledContent.text(path.substring(1));
        // TeaVM leaves it to whoever loads its scripts to call the main method.
        return path.equals(LOADER) ? script : script + "\nmain();\n";
    }

    private static String type(String path) {
        return path.equals(BUNDLE) ? "application/json" : path.equals(Stylesheet.PATH) ? "text/css" : "text/javascript";
    }
}
