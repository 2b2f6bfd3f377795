package org.birddog.phone;

import java.util.SortedMap;
import java.util.TreeMap;
import org.birddog.pages.player.Move;
import org.birddog.pages.player.Posture;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSObject;
import org.teavm.jso.ajax.XMLHttpRequest;
import org.teavm.jso.browser.Window;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.xml.Element;

/**
 * Who shows the exercise: its drawing, whose time is set by the count. The drawing has its own looks, so it stands in a
 * root of its own; until it has come, and in a browser that knows none, its still stands there. The steps of the
 * exercise say the same to whoever does not see it.
 */
final class Model {

    private static final int OK = 200;
    private static final String LOOKS = "<style>";
    private static final double SECOND = 1000;

    private final HTMLElement whole = element("div").withAttr("class", "figure").withAttr("aria-hidden", "true");
    private final HTMLElement still =
            element("img").withAttr("alt", "").withAttr("width", "600").withAttr("height", "400");
    private final HTMLElement moving = element("div");
    private final Browser.@Nullable Shadow root = Browser.shadow(moving);
    private final Browser.Motion motion = Browser.motion();
    private final SortedMap<String, Element> drawings = new TreeMap<>();
    private String picture = "";
    private @Nullable Element drawing;
    private boolean dressing;
    private boolean dressed;

    Model() {
        whole.withChild(still).withChild(moving);
    }

    private static HTMLElement element(String name) {
        return Window.current().getDocument().createElement(name);
    }

    /** Whether somebody would rather see nothing move. */
    boolean isStill() {
        return motion.isMatched();
    }

    /** The drawing of an exercise, to be put on the page. */
    HTMLElement of(Move move) {
        if (!picture.equals(move.picture())) {
            picture = move.picture();
            still.setAttribute("src", move.still());
            dress(move.still());
            put(drawings.get(picture));
        }
        if (drawing == null) {
            fetch(picture);
        }
        return whole;
    }

    /** Sets it to a moment. */
    void pose(Posture posture) {
        whole.setAttribute("class", posture.mirrored() ? "figure mirrored" : "figure");
        Element shown = drawing;
        if (shown != null) {
            ((Browser.Animated) (JSObject) shown).setCurrentTime((isStill() ? posture.held() : posture.at()) / SECOND);
        }
    }

    /** Has a drawing ready before it is shown, since a network can be lost in the middle of a session. */
    void fetch(String address) {
        Browser.Shadow within = root;
        if (within == null || drawings.containsKey(address)) {
            return;
        }
        XMLHttpRequest request = new XMLHttpRequest();
        request.open("GET", address);
        request.setResponseType("document");
        request.onLoad(event -> {
            if (request.getStatus() == OK && request.getResponseXML() != null) {
                came(address, request.getResponseXML().getDocumentElement());
            }
        });
        request.send();
    }

    private void came(String address, Element read) {
        drawings.put(address, Window.current().getDocument().importNode(read, true));
        if (address.equals(picture)) {
            put(drawings.get(address));
        }
    }

    /**
     * The looks that all drawings share. The page's policy forbids styles in a document, so they are read as text, out
     * of a still that the page shows anyway, and become a sheet. A drawing without them would be a black heap.
     */
    private void dress(String address) {
        Browser.Shadow within = root;
        if (within == null || dressing) {
            return;
        }
        dressing = true;
        XMLHttpRequest request = new XMLHttpRequest();
        request.open("GET", address);
        request.onLoad(event -> {
            String text = request.getResponseText();
            int from = text.indexOf(LOOKS) + LOOKS.length();
            int to = text.indexOf("</style>");
            dressing = to > from;
            if (dressing) {
                Browser.Looks looks = new Browser.Looks();
                looks.replaceSync(text.substring(from, to));
                within.setAdoptedStyleSheets(JSArray.of(looks));
                dressed = true;
                put(drawings.get(picture));
            }
        });
        request.onError(event -> dressing = false);
        request.send();
    }

    private void put(@Nullable Element next) {
        Browser.Shadow within = root;
        Element before = drawing;
        if (within == null || !dressed) {
            return;
        }
        if (before != null) {
            before.delete();
        }
        drawing = next;
        still.setHidden(next != null);
        if (next != null) {
            within.appendChild(next);
            ((Browser.Animated) (JSObject) next).pauseAnimations();
        }
    }
}
