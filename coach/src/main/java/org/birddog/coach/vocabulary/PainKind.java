package org.birddog.coach.vocabulary;

/** What pain feels like. Numbness is no kind of pain but a warning sign, and is asked as one. */
public enum PainKind implements Word {
    ACHING,
    STABBING,
    BURNING,
    SHOOTING,
    CRAMPING,
    THROBBING;

    private final String word = Word.super.word();

    @Override
    public String word() {
        return word;
    }
}
