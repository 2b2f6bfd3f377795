package org.birddog.coach.vocabulary;

/** What a pain or sign during an exercise was like. Any of them is a STOP. */
public enum Quality implements Word {
    SHARP,
    RADIATING,
    NUMBNESS,
    WEAKNESS,
    DIZZY,
    CHEST_PAIN,
    BREATHLESS;

    private final String word = Word.super.word();

    @Override
    public String word() {
        return word;
    }
}
