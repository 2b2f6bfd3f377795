package org.birddog.phone.host;

import java.util.ArrayList;
import java.util.List;
import org.birddog.coach.diary.Entry;
import org.birddog.phone.host.Worker.Scope;
import org.birddog.wire.DiaryTexts;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSPromise;

/**
 * Brings the diary of somebody without an account from the server to the device, and later what came there after it: it
 * is kept here first, and only then does the server let go of it, and only of what it had when it was asked.
 */
final class Moving {

    private static final String ADDRESS = "/moving";
    private static final String NONE = "0";
    private static final int TRIES = 3;

    private final Scope scope;
    private final DiaryStore store;

    Moving(Scope scope, DiaryStore store) {
        this.scope = scope;
        this.store = store;
    }

    /** Whether the device has all; where not, the server goes on answering, and it is tried again the next time. */
    JSPromise<Boolean> isDone() {
        if (!scope.getBirddog().isServer()) {
            return JSPromise.resolve(true);
        }
        return store.noted(Note.MOVED).flatThen(noted -> {
            JSPromise<Boolean> moving = move(TRIES);
            // What a page sent to the server while the worker took over comes after, aside: nobody waits for a network.
            return noted == null ? moving : JSPromise.resolve(true);
        });
    }

    private JSPromise<Boolean> move(int tries) {
        return scope.fetch(ADDRESS, asking())
                .flatThen(answer -> answer.isOk() ? answer.text() : JSPromise.reject("no diary from the server"))
                .flatThen(text -> take(lines(text.stringValue()), tries))
                .catchError(failed -> false);
    }

    /** The first line says up to where the server has it; the others are its entries. */
    private JSPromise<Boolean> take(List<String> lines, int tries) {
        String newest = lines.getFirst();
        if (newest.equals(NONE)) {
            return done();
        }
        List<Entry> entries;
        try {
            entries = DiaryTexts.read(lines.subList(1, lines.size()));
        } catch (DiaryTexts.UnreadableException broken) {
            // The server knows how to say that.
            return JSPromise.resolve(false);
        }
        return store.add(entries)
                .flatThen(kept -> scope.fetch(ADDRESS, sending("newest=" + newest)))
                .flatThen(answer -> {
                    if (answer.isOk()) {
                        return done();
                    }
                    return tries > 1 ? move(tries - 1) : JSPromise.resolve(false);
                });
    }

    private JSPromise<Boolean> done() {
        return store.note(Note.MOVED, "yes").then(noted -> true);
    }

    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        int from = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
            lines.add(text.substring(from, end));
            from = end + 1;
        }
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("no first line");
        }
        return lines;
    }

    @JSBody(script = "return {credentials: 'same-origin', cache: 'no-store'};")
    private static native JSObject asking();

    @JSBody(
            params = "form",
            script = "return {method: 'POST', credentials: 'same-origin', body: form,"
                    + " headers: {'Content-Type': 'application/x-www-form-urlencoded'}};")
    private static native JSObject sending(String form);
}
