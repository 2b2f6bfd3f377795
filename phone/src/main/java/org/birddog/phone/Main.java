package org.birddog.phone;

import org.birddog.pages.player.Event;
import org.birddog.pages.player.Player;
import org.birddog.pages.player.Player.Opening;
import org.birddog.pages.player.Script;
import org.birddog.pages.player.ScriptCodec;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSObject;
import org.teavm.jso.browser.Window;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;

/** Takes over a page: leads through its session, or sends what is waiting and says what was left unfinished. */
public final class Main {

    private Main() {}

    /** Called when the page is there. */
    public static void main(String[] arguments) {
        HTMLDocument page = Window.current().getDocument();
        HTMLElement root = page.getElementById("player");
        if (root == null) {
            return;
        }
        Store store = new Store();
        Opening saved = sent(store, store.session());
        Script script = script(page);
        if (script != null) {
            new Led(root, Player.open(script, saved, Browser.now()), store);
        } else {
            around(page, root, store, saved);
        }
    }

    /** A session whose entry is waiting no more was sent by another window. */
    private static @Nullable Opening sent(Store store, @Nullable Opening saved) {
        if (saved == null
                || !saved.state().isFinished()
                || store.unsent().stream()
                        .anyMatch(entry -> entry.id().equals(saved.state().id()))) {
            return saved;
        }
        Event kept = new Event.Kept(saved.state().id(), Browser.now());
        return new Opening(
                saved.script(),
                Player.update(saved.script(), saved.state(), kept).state());
    }

    private static @Nullable Script script(HTMLDocument page) {
        HTMLElement template = page.getElementById("script");
        return template == null
                ? null
                : ScriptCodec.read(
                        ((Browser.Template) (JSObject) template).getContent().getTextContent());
    }

    /** A page without a session of its own. */
    private static void around(HTMLDocument page, HTMLElement root, Store store, @Nullable Opening saved) {
        HTMLElement unsent = page.getElementById("unsent");
        Outbox outbox = new Outbox(store, event -> {
            heard(store, event);
            if (event instanceof Event.Kept) {
                // What the diary has learnt may change what this page says.
                Window.current().getLocation().reload();
            }
        });
        unsent.setHidden(outbox.waiting().isEmpty());
        outbox.send();
        if (saved == null || saved.state().isFinished()) {
            return;
        }
        Opening overtaken = Player.overtaken(saved, Browser.now());
        if (!overtaken.state().holdsSomething()) {
            return;
        }
        HTMLElement unfinished = page.getElementById("unfinished");
        unfinished.setHidden(false);
        unfinished.querySelector("button").addEventListener("click", event -> {
            // Where today has a session, its page knows whether this one still holds.
            if (page.querySelector("main a[href='/session']") != null) {
                Window.current().getLocation().assign(saved.script().action());
            } else {
                unfinished.setHidden(true);
                new Led(root, overtaken, store);
            }
        });
    }

    /** What the server says of an entry whose session is not led on this page. */
    private static void heard(Store store, Event event) {
        Opening saved = store.session();
        if (saved != null) {
            store.keep(
                    saved.script(),
                    Player.update(saved.script(), saved.state(), event).state());
        }
    }
}
