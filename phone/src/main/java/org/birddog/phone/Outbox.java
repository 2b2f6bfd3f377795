package org.birddog.phone;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.birddog.pages.player.Event;
import org.birddog.pages.player.Unsent;
import org.teavm.jso.JSObject;
import org.teavm.jso.ajax.XMLHttpRequest;
import org.teavm.jso.browser.Window;

/**
 * Sends each entry until the server says that it has it: when it is made, when the page is opened or seen again, when
 * the network is back, and every half minute. Only the server's own word lets go of an entry.
 */
final class Outbox {

    private static final int AGAIN = 30_000;
    private static final int OK = 200;
    private static final int REFUSED = 422;

    private final Store store;
    private final Consumer<Event> heard;
    private final List<Unsent> held = new ArrayList<>();
    private final List<String> underWay = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();

    /**
     * An outbox that begins at once.
     *
     * @param heard is told what the server says
     */
    Outbox(Store store, Consumer<Event> heard) {
        this.store = store;
        this.heard = heard;
        Window.current().addEventListener("online", event -> send());
        Window.current().getDocument().addEventListener("visibilitychange", event -> {
            if (Browser.isVisible()) {
                send();
            }
        });
        Window.setInterval(this::send, AGAIN);
    }

    /** Keeps a new entry and sends it. */
    void add(Unsent entry) {
        store.keep(entry);
        // A browser that keeps nothing must not lose it either while the page is open.
        held.add(entry);
        send();
    }

    /** Sends what is waiting. */
    void send() {
        for (Unsent entry : waiting()) {
            if (!underWay.contains(entry.id()) && !refused.contains(entry.id())) {
                underWay.add(entry.id());
                post(entry);
            }
        }
    }

    /** Every entry that the server does not have yet. */
    List<Unsent> waiting() {
        List<Unsent> all = store.unsent();
        for (Unsent entry : held) {
            if (all.stream().noneMatch(known -> known.id().equals(entry.id()))) {
                all.add(entry);
            }
        }
        return all;
    }

    private void post(Unsent entry) {
        XMLHttpRequest request = new XMLHttpRequest();
        request.open("POST", entry.action());
        request.setRequestHeader("Content-Type", "application/x-www-form-urlencoded");
        ((Browser.Patient) (JSObject) request).setTimeout(AGAIN);
        request.onLoad(event -> answered(entry, request));
        request.onError(event -> underWay.remove(entry.id()));
        request.onTimeout(event -> underWay.remove(entry.id()));
        request.send(body(entry));
    }

    private void answered(Unsent entry, XMLHttpRequest request) {
        underWay.remove(entry.id());
        if (request.getStatus() == OK && request.getResponseText().equals("{\"kept\":\"" + entry.id() + "\"}")) {
            store.forget(entry.id());
            held.removeIf(one -> one.id().equals(entry.id()));
            heard.accept(new Event.Kept(entry.id(), Browser.now()));
        } else if (request.getStatus() == REFUSED) {
            refused.add(entry.id());
            heard.accept(new Event.Refused(entry.id(), Browser.now()));
        }
    }

    private static String body(Unsent entry) {
        StringBuilder body = new StringBuilder();
        for (Unsent.Field field : entry.fields()) {
            body.append(Window.encodeURIComponent(field.name()))
                    .append('=')
                    .append(Window.encodeURIComponent(field.value()))
                    .append('&');
        }
        return body.append("ago=").append(entry.ago(Browser.now())).toString();
    }
}
