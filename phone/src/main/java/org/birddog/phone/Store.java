package org.birddog.phone;

import java.util.ArrayList;
import java.util.List;
import org.birddog.pages.player.Player.Opening;
import org.birddog.pages.player.Script;
import org.birddog.pages.player.ScriptCodec;
import org.birddog.pages.player.State;
import org.birddog.pages.player.StateCodec;
import org.birddog.pages.player.Unsent;
import org.birddog.pages.player.UnsentCodec;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.browser.Storage;
import org.teavm.jso.browser.Window;

/**
 * What the device keeps: the session under way, and each entry that the server does not have yet under a key of its
 * own, so that two windows cannot take each other's. A browser that keeps nothing gives nothing back, and all else
 * works.
 */
final class Store {

    private static final String STATE = "birddog.session";
    private static final String SCRIPT = "birddog.script";
    private static final String UNSENT = "birddog.unsent.";
    private static final String SILENT = "birddog.silent";

    private @Nullable String lastScript;

    /** The session that was kept, or null. */
    @Nullable
    Opening session() {
        String script = get(SCRIPT);
        String state = get(STATE);
        if (script == null || state == null) {
            return null;
        }
        Script known = ScriptCodec.read(script);
        State read = StateCodec.read(state);
        return known == null || read == null ? null : new Opening(known, read);
    }

    void keep(Script script, State state) {
        String text = ScriptCodec.write(script);
        if (!text.equals(lastScript)) {
            set(SCRIPT, text);
            lastScript = text;
        }
        set(STATE, StateCodec.write(state));
    }

    void keep(Unsent entry) {
        set(UNSENT + entry.id(), UnsentCodec.write(entry));
    }

    void forget(String id) {
        remove(UNSENT + id);
    }

    /** Every entry that the server does not have yet. */
    List<Unsent> unsent() {
        List<Unsent> all = new ArrayList<>();
        try {
            Storage storage = Window.current().getLocalStorage();
            for (int i = 0; i < storage.getLength(); i++) {
                String key = storage.key(i);
                if (key.startsWith(UNSENT)) {
                    Unsent entry = UnsentCodec.read(storage.getItem(key));
                    if (entry != null) {
                        all.add(entry);
                    }
                }
            }
        } catch (RuntimeException keepsNothing) {
            return all;
        }
        return all;
    }

    boolean isSilent() {
        return get(SILENT) != null;
    }

    void silence(boolean silent) {
        if (silent) {
            set(SILENT, "yes");
        } else {
            remove(SILENT);
        }
    }

    private static @Nullable String get(String key) {
        try {
            return Window.current().getLocalStorage().getItem(key);
        } catch (RuntimeException keepsNothing) {
            return null;
        }
    }

    @SuppressWarnings("EmptyCatch")
    private static void set(String key, String text) {
        try {
            Window.current().getLocalStorage().setItem(key, text);
        } catch (RuntimeException keepsNothing) {
            // Nothing to be done: the entry is sent at once all the same.
        }
    }

    @SuppressWarnings("EmptyCatch")
    private static void remove(String key) {
        try {
            Window.current().getLocalStorage().removeItem(key);
        } catch (RuntimeException keepsNothing) {
            // Then there is nothing to remove.
        }
    }
}
