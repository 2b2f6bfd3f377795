package org.birddog.phone.host;

import java.util.ArrayList;
import java.util.List;
import org.birddog.pages.look.Figures;
import org.birddog.pages.look.Icon;
import org.birddog.phone.host.Worker.Cache;
import org.birddog.phone.host.Worker.Made;
import org.birddog.phone.host.Worker.Request;
import org.birddog.phone.host.Worker.Response;
import org.birddog.phone.host.Worker.Scope;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSObjects;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.core.JSString;
import org.teavm.jso.core.JSUndefined;

/** The files of this version of the app, kept on the device in a cache of their own. */
final class Shelf {

    private static final String PREFIX = "birddog-";

    /** So many drawings, of some thirty kilobytes each, make room for years of a diary. */
    private static final int DROPPED = 40;

    private final Scope scope;
    private final Made made;
    private final List<String> missing = new ArrayList<>();

    Shelf(Scope scope) {
        this.scope = scope;
        this.made = scope.getBirddog();
    }

    /** Fetches all without which there is no app; all or nothing. */
    JSPromise<JSObject> fill() {
        JSArray<JSString> addresses = new JSArray<>();
        for (String address : List.of(made.getHost(), made.getLoader(), made.getStyle(), made.getBundle())) {
            addresses.push(JSString.valueOf(address));
        }
        for (String picture : Icon.PICTURES) {
            addresses.push(JSString.valueOf(picture));
        }
        return cache().flatThen(cache -> cache.addAll(addresses));
    }

    /** Lets go of what earlier versions kept; no page of them needs it, since each is whole when it is shown. */
    JSPromise<JSObject> clear() {
        return scope.getCaches().keys().flatThen(names -> {
            JSPromise<JSObject> all = JSPromise.resolve(JSUndefined.instance());
            for (int i = 0; i < names.getLength(); i++) {
                String name = names.get(i).stringValue();
                if (name.startsWith(PREFIX) && !name.equals(name())) {
                    all = all.flatThen(done -> scope.getCaches().remove(name));
                }
            }
            return all;
        });
    }

    /** Whether a path is that of a file, and not of a page. */
    static boolean has(String path) {
        return path.startsWith(Figures.PATH)
                || path.equals("/bundle.json")
                || path.endsWith(".js")
                || Icon.PICTURES.contains(path);
    }

    /** The text of a bundle. */
    JSPromise<String> text(String address) {
        return file(address, null).flatThen(Response::text).then(JSString::stringValue);
    }

    /**
     * A file: from the cache, else from the network; where there is none, a drawing of another version.
     *
     * @param request as the page made it, or null
     */
    JSPromise<Response> file(String address, @Nullable Request request) {
        return cache().flatThen(cache -> cache.match(address, options(false)).flatThen(kept -> {
            if (isThere(kept)) {
                return JSPromise.resolve(kept);
            }
            JSPromise<Response> fetched = request == null ? scope.fetch(address, options(false)) : scope.fetch(request);
            return fetched.flatThen(
                    got -> got.isOk() && address.startsWith(Figures.PATH)
                            ? cache.put(address, got.copy()).then(done -> got, full -> got)
                            : JSPromise.resolve(got),
                    offline -> cache.match(address, options(true))
                            .flatThen(other -> isThere(other) ? JSPromise.resolve(other) : JSPromise.reject(offline)));
        }));
    }

    /** Notes drawings that shall be here too, so that the whole library can be looked at without a network. */
    void want(List<String> addresses) {
        missing.addAll(addresses);
    }

    /** Fetches some of what is missing, one after another; a network that fails ends it until the next time. */
    JSPromise<JSObject> fetchMore(int most) {
        if (missing.isEmpty() || most == 0 || Worker.sparesData()) {
            return JSPromise.resolve(JSUndefined.instance());
        }
        String next = missing.removeFirst();
        return file(next, null).flatThen(got -> fetchMore(most - 1), offline -> {
            missing.addFirst(next);
            return JSPromise.resolve(JSUndefined.instance());
        });
    }

    /** Lets go of the drawings that came last, and of those to come: they must not take a device's last room. */
    JSPromise<JSObject> makeRoom() {
        missing.clear();
        return cache().flatThen(cache -> cache.keys().flatThen(kept -> {
            JSPromise<JSObject> all = JSPromise.resolve(JSUndefined.instance());
            int dropped = 0;
            for (int i = kept.getLength() - 1; i >= 0 && dropped < DROPPED; i--) {
                Request one = kept.get(i);
                if (new Worker.Address(one.getUrl()).getPathname().startsWith(Figures.PATH)) {
                    all = all.flatThen(done -> cache.remove(one));
                    dropped++;
                }
            }
            return all;
        }));
    }

    private JSPromise<Cache> cache() {
        return scope.getCaches().open(name());
    }

    private String name() {
        return PREFIX + made.getVersion();
    }

    private static boolean isThere(@Nullable Response response) {
        return response != null && !JSObjects.isUndefined(response);
    }

    @JSBody(params = "anyVersion", script = "return {ignoreSearch: anyVersion};")
    private static native JSObject options(boolean anyVersion);
}
