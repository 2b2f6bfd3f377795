package org.birddog.phone;

import java.util.List;
import org.birddog.pages.player.Effect;
import org.birddog.pages.player.State;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.webaudio.AudioContext;
import org.teavm.jso.webaudio.GainNode;
import org.teavm.jso.webaudio.OscillatorNode;

/** Tones, and a shake of the device with each. They need no voice and no file. */
final class Beeps implements Listener {

    private static final float LOUD = 0.25f;
    private static final float LOW = 440;
    private static final float MIDDLE = 660;
    private static final float HIGH = 880;
    private static final float SILENT = 0.0001f;

    private @Nullable AudioContext audio;

    /** Browsers let a page make sounds only once somebody has pressed something on it. */
    void allow() {
        AudioContext known = audio;
        if (known == null && Browser.hasAudio()) {
            known = new AudioContext();
            audio = known;
        }
        if (known != null && known.getState().equals(AudioContext.STATE_SUSPENDED)) {
            known.resume();
        }
    }

    @Override
    public void hear(State state, List<Effect> effects) {
        for (Effect effect : effects) {
            if (effect instanceof Effect.Sound sound) {
                sound(sound.tone());
            }
        }
    }

    private void sound(Effect.Tone tone) {
        switch (tone) {
            case TICK -> beep(LOW, 0, 0.08);
            case GO -> {
                beep(HIGH, 0, 0.35);
                Browser.vibrate(300);
            }
            case OVER -> {
                beep(MIDDLE, 0, 0.15);
                beep(MIDDLE, 0.22, 0.15);
                Browser.vibrate(150);
            }
            case STOP -> {
                beep(MIDDLE, 0, 0.3);
                beep(LOW, 0.35, 0.6);
                Browser.vibrate(800);
            }
        }
    }

    /** A beat, where there is no voice to count. */
    void count() {
        beep(MIDDLE, 0, 0.06);
    }

    private void beep(float hertz, double after, double seconds) {
        AudioContext ready = audio;
        if (ready == null) {
            return;
        }
        double at = ready.getCurrentTime() + after;
        OscillatorNode tone = ready.createOscillator();
        GainNode gain = ready.createGain();
        tone.getFrequency().setValue(hertz);
        gain.getGain().setValueAtTime(SILENT, at);
        gain.getGain().exponentialRampToValueAtTime(LOUD, at + 0.01);
        gain.getGain().exponentialRampToValueAtTime(SILENT, at + seconds);
        tone.connect(gain);
        gain.connect(ready.getDestination());
        tone.start(at);
        tone.stop(at + seconds);
    }
}
