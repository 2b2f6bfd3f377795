package org.birddog.phone;

import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSClass;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSMethod;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.browser.Window;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.core.JSObjects;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.dom.xml.Node;
import org.teavm.jso.file.Blob;

/** What browsers have and TeaVM has no word for. Some of it is missing in some browsers; then there is null. */
final class Browser {

    private Browser() {}

    /** The device's clock, in milliseconds since 1970-01-01T00:00Z. */
    static long now() {
        return System.currentTimeMillis();
    }

    static @Nullable Speech speech() {
        return there(page().getSpeechSynthesis());
    }

    static @Nullable WakeLocks wakeLocks() {
        return there(page().getNavigator().getWakeLock());
    }

    static @Nullable MediaSession mediaSession() {
        return there(page().getNavigator().getMediaSession());
    }

    static boolean hasAudio() {
        return there(page().getAudioContext()) != null;
    }

    /** Shakes the device, where it can be shaken. */
    static void vibrate(int milliseconds) {
        if (there(page().getNavigator().getVibrate()) != null) {
            page().getNavigator().vibrate(milliseconds);
        }
    }

    /** Whether the page can be seen. */
    static boolean isVisible() {
        return "visible".equals(((Seen) (JSObject) Window.current().getDocument()).getVisibilityState());
    }

    private static OwnWindow page() {
        return (OwnWindow) (JSObject) Window.current();
    }

    private static <T extends JSObject> @Nullable T there(@Nullable T thing) {
        return thing == null || JSObjects.isUndefined(thing) ? null : thing;
    }

    /** The window. */
    private interface OwnWindow extends JSObject {
        @JSProperty
        @Nullable
        Speech getSpeechSynthesis();

        @JSProperty
        OwnNavigator getNavigator();

        @JSProperty("AudioContext")
        @Nullable
        JSObject getAudioContext();
    }

    /** What the window knows of the device. */
    private interface OwnNavigator extends JSObject {
        @JSProperty
        @Nullable
        WakeLocks getWakeLock();

        @JSProperty
        @Nullable
        MediaSession getMediaSession();

        @JSProperty
        @Nullable
        JSObject getVibrate();

        @JSMethod
        void vibrate(int milliseconds);
    }

    /** A document that may be hidden behind another. */
    private interface Seen extends JSObject {
        @JSProperty
        String getVisibilityState();
    }

    /** Addresses of what is in memory. */
    @JSClass(name = "URL")
    abstract static class Address implements JSObject {
        @JSMethod
        static native String createObjectURL(Blob blob);
    }

    /** Something that can be played, which a browser may refuse. */
    interface Media extends JSObject {
        @JSMethod
        JSPromise<JSObject> play();
    }

    /** The element that holds other elements without showing them. */
    interface Template extends JSObject {
        @JSProperty
        Node getContent();
    }

    /** A request that gives up after some milliseconds. */
    interface Patient extends JSObject {
        @JSProperty
        void setTimeout(int milliseconds);
    }

    /** The voices of the device. */
    interface Speech extends JSObject {
        @JSMethod
        void speak(Utterance utterance);

        @JSMethod
        void cancel();

        @JSProperty
        boolean isSpeaking();

        @JSMethod
        JSArrayReader<SpeechVoice> getVoices();
    }

    /** One voice. */
    interface SpeechVoice extends JSObject {
        @JSProperty
        String getLang();

        @JSProperty
        boolean isLocalService();
    }

    /** Something to be said. */
    @JSClass(name = "SpeechSynthesisUtterance")
    static class Utterance implements JSObject {
        @SuppressWarnings("unused")
        Utterance(String text) {}

        @JSProperty
        native void setVoice(SpeechVoice voice);

        @JSProperty
        native void setLang(String language);
    }

    /** Who keeps the screen on. */
    interface WakeLocks extends JSObject {
        @JSMethod
        JSPromise<WakeLock> request(String type);
    }

    /** A screen that is kept on. */
    interface WakeLock extends JSObject {
        @JSMethod
        void release();

        @JSProperty
        boolean isReleased();
    }

    /** What a browser calls when a key is pressed. */
    @JSFunctor
    interface Pressed extends JSObject {
        void press();
    }

    /** The keys of a headset or a keyboard. */
    interface MediaSession extends JSObject {
        @JSMethod
        void setActionHandler(String action, Pressed handler);

        @JSProperty
        void setPlaybackState(String state);
    }
}
