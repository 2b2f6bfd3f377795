package org.birddog.phone;

import org.birddog.pages.player.Beat;
import org.birddog.pages.player.Breath;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.browser.Window;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;

/** The face of the clock: a number to be read from two metres, what it counts, and a shape that breathes. */
final class Face {

    private static final int WHOLE = 1000;
    private static final int SMALLEST = 450;

    private final HTMLElement clock;
    private final HTMLElement big;
    private final HTMLElement small;
    private final HTMLElement bar;
    private final HTMLElement shape;
    private @Nullable Beat shown;

    Face(HTMLElement parent) {
        HTMLDocument page = Window.current().getDocument();
        clock = page.createElement("div").withAttr("class", "clock").withAttr("role", "timer");
        shape = page.createElement("span").withAttr("class", "breath").withAttr("aria-hidden", "true");
        big = page.createElement("span").withAttr("class", "big");
        small = page.createElement("span").withAttr("class", "small");
        bar = page.createElement("span").withAttr("class", "bar").withAttr("aria-hidden", "true");
        clock.withChild(shape).withChild(big).withChild(small).withChild(bar);
        parent.appendChild(clock);
    }

    /** Shows a moment. */
    void show(Beat beat) {
        if (beat.equals(shown)) {
            return;
        }
        Beat before = shown;
        if (before == null || !before.big().equals(beat.big())) {
            big.setTextContent(beat.big());
        }
        if (before == null || !before.small().equals(beat.small())) {
            small.setTextContent(beat.small());
        }
        if (before == null || !before.phase().equals(beat.phase())) {
            clock.setAttribute("data-phase", beat.phase());
        }
        bar.getStyle().setProperty("transform", "scaleX(" + part(beat.done()) + ")");
        Breath breath = beat.breath();
        shape.setHidden(breath == null);
        if (breath != null) {
            int size = SMALLEST + (WHOLE - SMALLEST) * breath.size() / WHOLE;
            shape.getStyle().setProperty("transform", "scale(" + part(size) + ")");
        }
        shown = beat;
    }

    /** The browser divides: to write a number with a point, Java would bring along tables of ten kilobytes. */
    private static String part(int thousandths) {
        return "calc(" + thousandths + " / " + WHOLE + ")";
    }
}
