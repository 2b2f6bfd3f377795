package org.birddog.phone;

import java.util.List;
import org.birddog.pages.player.Effect;
import org.birddog.pages.player.Screen;
import org.birddog.pages.player.State;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.browser.Window;
import org.teavm.jso.core.JSUndefined;

/** Keeps the screen on while a session is led. A browser lets go of it when the page is hidden, so it asks again. */
final class Awake implements Listener {

    private boolean wished;
    private boolean asked;
    private Browser.@Nullable WakeLock lock;

    Awake() {
        Window.current().getDocument().addEventListener("visibilitychange", event -> ask());
    }

    @Override
    public void hear(State state, List<Effect> effects) {
        wished = isLed(state.screen());
        Browser.WakeLock held = lock;
        if (!wished && held != null) {
            held.release();
            lock = null;
        }
        ask();
    }

    private static boolean isLed(Screen screen) {
        return switch (screen) {
            case STEP, OPTIONS, HURTS, ACHE, LESS, ASK, AFTER -> true;
            case BEGIN, LIST, STOPPED, DONE, NOTHING, OVERTAKEN -> false;
        };
    }

    private void ask() {
        Browser.WakeLocks locks = Browser.wakeLocks();
        Browser.WakeLock held = lock;
        boolean holds = held != null && !held.isReleased();
        if (locks == null || !wished || asked || holds || !Browser.isVisible()) {
            return;
        }
        asked = true;
        locks.request("screen")
                .then(given -> {
                    asked = false;
                    lock = given;
                    return JSUndefined.instance();
                })
                .catchError(refused -> {
                    // As when the battery is low: the session goes on, time is kept by instants.
                    asked = false;
                    return JSUndefined.instance();
                });
    }
}
