package org.birddog.pages.player;

import org.birddog.pages.words.Wording;

/** What is written on the parts of a scene that every host draws itself. */
public record Captions(String how, String care, String stop, String keys, String voiceOn, String voiceOff) {

    /** The captions of a script's language. */
    public static Captions of(Script script) {
        Wording say = script.say();
        return new Captions(
                say.of("player.how"),
                say.of("player.care"),
                say.of("player.stop"),
                say.of("player.keys"),
                say.of("player.voice.on"),
                say.of("player.voice.off"));
    }
}
