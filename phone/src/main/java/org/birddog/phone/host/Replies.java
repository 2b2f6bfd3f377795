package org.birddog.phone.host;

import java.util.List;
import org.birddog.pages.Pages;
import org.birddog.pages.calendar.CalendarPage;
import org.birddog.pages.diary.Download;
import org.birddog.pages.look.ContentPolicy;
import org.birddog.pages.trouble.Trouble;
import org.birddog.pages.turn.Answer;
import org.birddog.pages.turn.Home;
import org.birddog.pages.turn.Visit;
import org.birddog.phone.host.Worker.Response;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSMapLike;
import org.teavm.jso.core.JSObjects;
import org.teavm.jso.core.JSString;

/** Answers as a browser has them, with the headers that a server would send. */
final class Replies {

    private static final int OK = 200;
    private static final int SEE_OTHER = 303;

    private Replies() {}

    static Response of(Answer answer) {
        return switch (answer) {
            case Answer.Html page -> html(page);
            case Answer.SeeOther other -> seeOther(other.path());
            // The page after it lets go of what the session player keeps.
            case Answer.Erased erased -> seeOther(erased.path() + "?erased");
            // No page of a device has a form for it.
            case Answer.Following _ -> seeOther(CalendarPage.PATH);
            case Answer.Asset asset -> {
                JSMapLike<JSString> headers = headers(asset.type() + ";charset=UTF-8");
                if (asset.saved()) {
                    headers.set(
                            "Content-Disposition", JSString.valueOf("attachment; filename=\"" + Download.FILE + "\""));
                }
                yield new Response(asset.body(), init(OK, headers));
            }
        };
    }

    /** The page that says what went wrong. */
    static Response of(Pages pages, Trouble trouble, Visit visit) {
        return html(pages.trouble(trouble, visit, Clock.now()));
    }

    /** What can be said without a diary: the ways to help and what draws them; else what went wrong. */
    static Response without(Pages pages, Trouble trouble, Visit visit) {
        return Trouble.allows(visit.path()) && visit.method().equals("GET")
                ? of(pages.answer(visit, List.of(), Home.SERVER, Clock.now(), Worker::newId))
                : of(pages, trouble, visit);
    }

    private static Response html(Answer.Html page) {
        JSMapLike<JSString> headers = headers("text/html;charset=UTF-8");
        headers.set(
                "Content-Security-Policy",
                JSString.valueOf(page.scripted() ? ContentPolicy.SCRIPTED : ContentPolicy.PAGE));
        return new Response(page.html(), init(page.status(), headers));
    }

    private static Response seeOther(String path) {
        JSMapLike<JSString> headers = headers("text/html;charset=UTF-8");
        headers.set("Location", JSString.valueOf(path));
        return new Response("", init(SEE_OTHER, headers));
    }

    private static JSMapLike<JSString> headers(String type) {
        JSMapLike<JSString> headers = JSObjects.create();
        headers.set("Content-Type", JSString.valueOf(type));
        headers.set("Cache-Control", JSString.valueOf("no-store"));
        headers.set("X-Content-Type-Options", JSString.valueOf("nosniff"));
        headers.set("Referrer-Policy", JSString.valueOf("same-origin"));
        return headers;
    }

    @JSBody(
            params = {"status", "headers"},
            script = "return {status: status, headers: headers};")
    private static native JSObject init(int status, JSObject headers);
}
