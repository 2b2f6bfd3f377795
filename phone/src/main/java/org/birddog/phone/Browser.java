package org.birddog.phone;

import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSClass;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSMethod;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.browser.Window;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.core.JSObjects;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.dom.html.HTMLElement;
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

    /** Whether little motion is wished for. */
    static Motion motion() {
        return page().matchMedia("(prefers-reduced-motion: reduce)");
    }

    /** A root of its own within an element, for what has its own looks; null where a browser cannot give it these. */
    static @Nullable Shadow shadow(HTMLElement element) {
        if (there(((Rooted) (JSObject) element).getAttachShadow()) == null) {
            return null;
        }
        OpenRoot open = JSObjects.create();
        open.setMode("open");
        Shadow shadow = ((Rooted) (JSObject) element).attachShadow(open);
        return there(shadow.getAdoptedStyleSheets()) == null ? null : shadow;
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

        @JSMethod
        Motion matchMedia(String query);
    }

    /** Whether something is so, as long as it is asked. */
    interface Motion extends JSObject {
        @JSProperty("matches")
        boolean isMatched();
    }

    /** An element that can hold a root of its own. */
    private interface Rooted extends JSObject {
        @JSProperty
        @Nullable
        JSObject getAttachShadow();

        @JSMethod
        Shadow attachShadow(OpenRoot open);
    }

    /** How a root is to be. */
    private interface OpenRoot extends JSObject {
        @JSProperty
        void setMode(String mode);
    }

    /** A root within an element, to which the looks of the page do not reach. */
    interface Shadow extends JSObject {
        @JSProperty
        @Nullable
        JSObject getAdoptedStyleSheets();

        @JSProperty
        void setAdoptedStyleSheets(JSArray<Looks> sheets);

        @JSMethod
        void appendChild(Node node);
    }

    /** A style sheet that is no text of the page. */
    @JSClass(name = "CSSStyleSheet")
    static class Looks implements JSObject {
        @JSMethod
        native void replaceSync(String text);
    }

    /** A drawing that moves. */
    interface Animated extends JSObject {
        @JSMethod
        void pauseAnimations();

        @JSMethod
        void setCurrentTime(double seconds);
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
