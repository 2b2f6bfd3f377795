package org.birddog.phone.host;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.birddog.coach.Coach;
import org.birddog.coach.content.Content;
import org.birddog.coach.content.Exercise;
import org.birddog.pages.Pages;
import org.birddog.pages.look.Figures;
import org.birddog.pages.look.Stylesheet;
import org.birddog.pages.trouble.Trouble;
import org.birddog.pages.turn.Scripts;
import org.birddog.pages.turn.Visit;
import org.birddog.pages.words.Wording;
import org.birddog.phone.Main;
import org.birddog.phone.host.Worker.Happening;
import org.birddog.phone.host.Worker.Made;
import org.birddog.phone.host.Worker.Request;
import org.birddog.phone.host.Worker.Response;
import org.birddog.phone.host.Worker.Scope;
import org.birddog.wire.ContentCodec;
import org.birddog.wire.JsonReader;
import org.birddog.wire.LessonTextCodec;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.core.JSPromise;

/** The service worker: it takes over from the server as soon as the device has all, and answers every page then. */
public final class Host {

    /** So many drawings are fetched aside with each page that is answered. */
    private static final int ASIDE = 40;

    private final Scope scope;
    private final Shelf shelf;
    private @Nullable JSPromise<Pages> pages;
    private @Nullable JSPromise<DiaryStore> store;
    private @Nullable JSPromise<Boolean> moved;

    private Host(Scope scope) {
        this.scope = scope;
        this.shelf = new Shelf(scope);
    }

    /**
     * Called once when the script is loaded. On a page it is the session player: half of that is in this script anyway,
     * and whoever has this one needs no other.
     */
    public static void main(String[] arguments) {
        if (Worker.isHere()) {
            new Host(Worker.scope()).listen();
        } else {
            Main.main(arguments);
        }
    }

    private void listen() {
        // A new version does not wait for the old one's pages to close: each page is whole when it is shown, a session
        // under way is in its page, and what it sends is read by every later version.
        scope.addEventListener("install", event -> event.waitUntil(shelf.fill().flatThen(all -> scope.skipWaiting())));
        scope.addEventListener(
                "activate",
                event -> event.waitUntil(
                        shelf.clear().flatThen(cleared -> scope.getClients().claim())));
        scope.addEventListener("fetch", this::fetched);
    }

    private void fetched(Happening event) {
        Request request = event.getRequest();
        Worker.Address address = new Worker.Address(request.getUrl());
        String path = address.getPathname();
        if (!address.getOrigin()
                        .equals(new Worker.Address(scope.getRegistration().getScope()).getOrigin())
                || path.equals("/health")
                || path.equals("/worker.js")) {
            return;
        }
        if (Shelf.has(path)) {
            event.respondWith(shelf.file(path + address.getSearch(), request));
            return;
        }
        event.respondWith(answer(request));
        event.waitUntil(pages().flatThen(known -> shelf.fetchMore(ASIDE)));
    }

    private JSPromise<Response> answer(Request request) {
        return store().flatThen(this::isMoved)
                .flatThen(
                        moved -> moved
                                ? pages().flatThen(known ->
                                        store().flatThen(open -> new Answering(known, open, shelf).answer(request)))
                                : scope.fetch(request),
                        refused -> closed(request));
    }

    /** Where the browser keeps nothing, the server does; where there is none, that is said. */
    private JSPromise<Response> closed(Request request) {
        store = null;
        if (scope.getBirddog().isServer()) {
            return scope.fetch(request);
        }
        Visit visit = Visit.get(new Worker.Address(request.getUrl()).getPathname());
        return pages().then(known -> Replies.without(known, Trouble.CLOSED, visit));
    }

    private JSPromise<DiaryStore> store() {
        JSPromise<DiaryStore> opened = store;
        if (opened == null) {
            opened = DiaryStore.open(() -> store = null);
            store = opened;
        }
        return opened;
    }

    private JSPromise<Boolean> isMoved(DiaryStore open) {
        JSPromise<Boolean> known = moved;
        if (known == null) {
            known = new Moving(scope, open).isDone().then(done -> {
                if (!done) {
                    moved = null;
                }
                return done;
            });
            moved = known;
        }
        return known;
    }

    private JSPromise<Pages> pages() {
        JSPromise<Pages> known = pages;
        if (known == null) {
            known = read().catchError(failed -> {
                pages = null;
                throw new IllegalStateException("The app cannot be read: " + failed);
            });
            pages = known;
        }
        return known;
    }

    private JSPromise<Pages> read() {
        return shelf.text(scope.getBirddog().getBundle())
                .flatThen(bundle -> shelf.text(scope.getBirddog().getStyle()).then(style -> read(bundle, style)));
    }

    private Pages read(String bundle, String style) {
        JsonReader json = new JsonReader(bundle);
        SortedMap<String, String> parts = new TreeMap<>();
        json.beginObject();
        while (json.nextKey()) {
            parts.put(json.key(), json.raw());
        }
        json.end();
        Content content = ContentCodec.read(part(parts, "content"));
        Figures figures = Figures.read(part(parts, "figures"));
        shelf.want(drawings(content, figures));
        Made made = scope.getBirddog();
        return Pages.of(
                Coach.of(content),
                Wording.read(part(parts, "words")),
                LessonTextCodec.read(part(parts, "lessons")),
                figures,
                new Scripts(made.getHost(), made.getLoader()),
                Stylesheet.of(style));
    }

    private static String part(SortedMap<String, String> parts, String name) {
        String part = parts.get(name);
        if (part == null) {
            throw new IllegalStateException("The bundle has no " + name + ".");
        }
        return part;
    }

    private static List<String> drawings(Content content, Figures figures) {
        List<String> addresses = new ArrayList<>();
        for (String side : List.of("body-back", "body-front")) {
            addresses.add(figures.of(Wording.FIRST, side).still());
        }
        for (Exercise exercise : content.exercises()) {
            Figures.Figure figure = figures.of(Wording.FIRST, exercise.id());
            addresses.add(figure.led());
            addresses.add(figure.moving());
            addresses.add(figure.still());
        }
        return addresses;
    }
}
