package org.birddog.phone;

import java.util.List;
import java.util.function.BiConsumer;
import org.birddog.pages.player.Button;
import org.birddog.pages.player.Effect;
import org.birddog.pages.player.Screen;
import org.birddog.pages.player.State;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSObject;
import org.teavm.jso.browser.Window;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSUndefined;
import org.teavm.jso.dom.events.KeyboardEvent;
import org.teavm.jso.dom.html.HTMLAudioElement;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.file.Blob;
import org.teavm.jso.file.BlobPropertyBag;
import org.teavm.jso.typedarrays.Uint8Array;

/** The keys of a keyboard and of a headset. None is a letter, so nobody presses one by speaking or by chance. */
final class Keys implements Listener {

    /** Browsers hand the keys of a headset to a page that plays something; this many seconds of silence do. */
    private static final int SILENCE = 6;

    private static final int RATE = 8_000;
    private static final int HEADER = 44;
    private static final short MIDDLE = 128;

    private State state;
    private @Nullable HTMLAudioElement silence;

    Keys(State state, BiConsumer<Button, Integer> press) {
        this.state = state;
        Window.current().getDocument().addEventListener("keydown", (KeyboardEvent event) -> {
            Button button = button(event);
            if (button != null) {
                event.preventDefault();
                press.accept(button, 0);
            }
        });
        media("play", () -> press.accept(Button.RESUME, 0));
        media("pause", () -> press.accept(Button.PAUSE, 0));
        media("nexttrack", () -> press.accept(Button.NEXT, 0));
        media("previoustrack", () -> press.accept(Button.BACK, 0));
    }

    private @Nullable Button button(KeyboardEvent event) {
        if (event.isAltKey() || event.isCtrlKey() || event.isMetaKey() || state.screen() == Screen.LIST) {
            return null;
        }
        Button hold = state.isRunning() ? Button.PAUSE : Button.RESUME;
        boolean led = state.screen() == Screen.STEP;
        return switch (event.getKey()) {
            case "MediaPlayPause" -> hold;
            case " " -> led && !onControl() ? hold : null;
            case "ArrowRight", "MediaTrackNext" -> led ? Button.NEXT : null;
            case "ArrowLeft", "MediaTrackPrevious" -> led ? Button.BACK : null;
            case "Escape" -> led || state.screen() == Screen.ASK ? Button.HURTS : Button.CLOSE;
            default -> null;
        };
    }

    /** Whether the space bar presses what is focused already. */
    private static boolean onControl() {
        HTMLElement focused = Window.current().getDocument().getActiveElement();
        String tag = focused == null ? "" : focused.getTagName();
        return tag.equals("BUTTON") || tag.equals("A") || tag.equals("SUMMARY");
    }

    @Override
    public void hear(State now, List<Effect> effects) {
        state = now;
        Browser.MediaSession session = Browser.mediaSession();
        if (session != null) {
            session.setPlaybackState(now.isRunning() ? "playing" : "paused");
        }
        HTMLAudioElement played = silence;
        if (played != null && now.isFinished()) {
            played.pause();
            silence = null;
        }
    }

    /** After a press, from when on a browser lets the page play something. */
    void allow() {
        if (silence == null && Browser.mediaSession() != null && state.isRunning()) {
            HTMLAudioElement played =
                    (HTMLAudioElement) (JSObject) Window.current().getDocument().createElement("audio");
            played.setLoop(true);
            BlobPropertyBag type = BlobPropertyBag.create().type("audio/wav");
            played.setSrc(Browser.Address.createObjectURL(new Blob(JSArray.of(wave()), type)));
            // A browser that refuses hands on no keys of a headset; nothing else hangs on it.
            ((Browser.Media) (JSObject) played).play().catchError(refused -> JSUndefined.instance());
            silence = played;
        }
    }

    /** Silence in the form of a WAV file: 8 bits, one channel. */
    private static Uint8Array wave() {
        Uint8Array wave = new Uint8Array(HEADER + SILENCE * RATE);
        text(wave, 0, "RIFF");
        number(wave, 4, wave.getLength() - 8);
        text(wave, 8, "WAVEfmt ");
        number(wave, 16, 16);
        number(wave, 20, 1 | 1 << 16);
        number(wave, 24, RATE);
        number(wave, 28, RATE);
        number(wave, 32, 1 | 8 << 16);
        text(wave, 36, "data");
        number(wave, 40, SILENCE * RATE);
        for (int i = HEADER; i < wave.getLength(); i++) {
            wave.set(i, MIDDLE);
        }
        return wave;
    }

    private static void text(Uint8Array wave, int at, String text) {
        for (int i = 0; i < text.length(); i++) {
            wave.set(at + i, (short) text.charAt(i));
        }
    }

    private static void number(Uint8Array wave, int at, int number) {
        for (int i = 0; i < 4; i++) {
            wave.set(at + i, (short) ((number >> (8 * i)) & 0xff));
        }
    }

    private static void media(String action, Browser.Pressed pressed) {
        Browser.MediaSession session = Browser.mediaSession();
        if (session != null) {
            session.setActionHandler(action, pressed);
        }
    }
}
