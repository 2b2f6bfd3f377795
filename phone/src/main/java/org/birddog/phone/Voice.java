package org.birddog.phone;

import java.util.List;
import org.birddog.pages.player.Effect;
import org.birddog.pages.player.State;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.core.JSArrayReader;

/**
 * Says what is to be said, with a voice that is on the device itself and speaks the app's language: any other would
 * send what somebody does about their back to a stranger. Without one, beats are beeped.
 */
final class Voice implements Listener {

    private final String language;
    private final Beeps beeps;
    private final Store store;

    Voice(String language, Beeps beeps, Store store) {
        this.language = language;
        this.beeps = beeps;
        this.store = store;
    }

    /** Whether there is such a voice. Browsers find theirs some time after the page is opened. */
    boolean isThere() {
        return voice() != null;
    }

    boolean isOn() {
        return !store.isSilent();
    }

    void turn(boolean on) {
        store.silence(!on);
        Browser.Speech speech = Browser.speech();
        if (!on && speech != null) {
            speech.cancel();
        }
    }

    @Override
    public void hear(State state, List<Effect> effects) {
        for (Effect effect : effects) {
            if (effect instanceof Effect.Say say) {
                say(say);
            }
        }
    }

    private void say(Effect.Say say) {
        Browser.Speech speech = Browser.speech();
        Browser.SpeechVoice voice = isOn() ? voice() : null;
        if (speech == null || voice == null) {
            if (say.count()) {
                beeps.count();
            }
            return;
        }
        if (say.count() && speech.isSpeaking()) {
            // A number that comes late is a wrong number.
            beeps.count();
            return;
        }
        speech.cancel();
        Browser.Utterance utterance = new Browser.Utterance(say.text());
        utterance.setVoice(voice);
        utterance.setLang(voice.getLang());
        speech.speak(utterance);
    }

    private Browser.@Nullable SpeechVoice voice() {
        Browser.Speech speech = Browser.speech();
        if (speech == null) {
            return null;
        }
        JSArrayReader<Browser.SpeechVoice> voices = speech.getVoices();
        for (int i = 0; i < voices.getLength(); i++) {
            Browser.SpeechVoice voice = voices.get(i);
            if (voice.isLocalService() && voice.getLang().startsWith(language)) {
                return voice;
            }
        }
        return null;
    }
}
