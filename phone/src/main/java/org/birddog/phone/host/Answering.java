package org.birddog.phone.host;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.birddog.coach.diary.Entry;
import org.birddog.pages.Pages;
import org.birddog.pages.diary.Download;
import org.birddog.pages.trouble.Trouble;
import org.birddog.pages.turn.Answer;
import org.birddog.pages.turn.Home;
import org.birddog.pages.turn.Now;
import org.birddog.pages.turn.Visit;
import org.birddog.phone.host.DiaryStore.Held;
import org.birddog.phone.host.Worker.Request;
import org.birddog.phone.host.Worker.Response;
import org.birddog.wire.DiaryTexts;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSObjects;
import org.teavm.jso.core.JSPromise;

/**
 * Gives the pages what they have not of their own: the request, the diary of this device, the clock and ids; keeps
 * what they write; and only then answers.
 */
final class Answering {

    private final Pages pages;
    private final DiaryStore store;
    private final Shelf shelf;

    Answering(Pages pages, DiaryStore store, Shelf shelf) {
        this.pages = pages;
        this.store = store;
        this.shelf = shelf;
    }

    /** The answer to a request; never a refusal: whatever goes wrong is said on a page. */
    JSPromise<Response> answer(Request request) {
        Worker.Address address = new Worker.Address(request.getUrl());
        boolean posted = request.getMethod().equals("POST");
        // Only our own pages give their address along with what they send: another site's form cannot.
        if (posted && !request.getReferrer().startsWith(address.getOrigin() + "/")) {
            return JSPromise.resolve(Replies.of(pages, Trouble.FOREIGN, visit(address, "GET", new TreeMap<>())));
        }
        JSPromise<SortedMap<String, List<String>>> form =
                posted ? request.formData().flatThen(FormFields::read) : JSPromise.resolve(new TreeMap<>());
        return form.flatThen(fields -> answer(visit(address, request.getMethod(), fields)))
                .catchError(failed -> Replies.of(pages, troubleOf(failed), visit(address, "GET", new TreeMap<>())));
    }

    private JSPromise<Response> answer(Visit visit) {
        return store.read()
                .flatThen(
                        held -> Worker.persisted().flatThen(promised -> kept(visit, held, Worker.isTrue(promised))),
                        failed -> unread(visit, failed));
    }

    /** Answers over the diary; what is new in it is on the disk before. */
    private JSPromise<Response> kept(Visit visit, Held held, boolean promised) {
        Now now = Clock.now();
        Answer answer = pages.answer(visit, held.entries(), home(held, promised), now, Worker::newId);
        if (answer instanceof Answer.Erased) {
            return store.erase().then(erased -> Replies.of(answer));
        }
        if (visit.path().equals(Download.PATH)) {
            // A device that is too full for a note must still let the diary go.
            return store.note(Note.COPIED, Integer.toString(now.day()))
                    .then(noted -> Replies.of(answer), failed -> Replies.of(answer));
        }
        return add(answer.written()).then(added -> Replies.of(answer));
    }

    /** Keeps what was written; on a full device in the place of drawings, which can be fetched again. */
    private JSPromise<JSObject> add(List<Entry> written) {
        return store.add(written)
                .flatCatchError(failed -> troubleOf(failed) == Trouble.FULL
                        ? shelf.makeRoom().flatThen(room -> store.add(written))
                        : JSPromise.reject(failed));
    }

    private static Home home(Held held, boolean promised) {
        String copied = held.copied();
        return Home.onDevice(promised, copied == null ? null : Integer.valueOf(copied));
    }

    /** Where the diary cannot be read: the ways to help and what every page needs, and the diary as it stands. */
    private JSPromise<Response> unread(Visit visit, Object failed) {
        if (visit.path().equals(Download.PATH)) {
            return store.texts().then(texts -> {
                StringBuilder lines = new StringBuilder();
                texts.forEach(text -> lines.append(text).append('\n'));
                return Replies.of(new Answer.Asset("application/json", lines.toString(), true, List.of()));
            });
        }
        return JSPromise.resolve(Replies.without(pages, troubleOf(failed), visit));
    }

    private static Trouble troubleOf(@Nullable Object failed) {
        return switch (failed) {
            case DiaryStore.StoreException known -> known.trouble();
            case DiaryTexts.UnreadableException _ -> Trouble.UNREADABLE;
            case FormFields.TooLargeException _ -> Trouble.TOO_LARGE;
            case null, default -> Trouble.FAILED;
        };
    }

    private static Visit visit(Worker.Address address, String method, SortedMap<String, List<String>> form) {
        SortedMap<String, List<String>> query = new TreeMap<>();
        address.getSearchParams().forEach((value, name) -> FormFields.add(query, name, JSObjects.toString(value)));
        return new Visit(method.equals("HEAD") ? "GET" : method, address.getPathname(), query, form);
    }
}
