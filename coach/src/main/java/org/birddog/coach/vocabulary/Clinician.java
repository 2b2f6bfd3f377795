package org.birddog.coach.vocabulary;

/** Who a person saw. */
public enum Clinician implements Word {
    GP,
    PHYSIOTHERAPIST,
    CHIROPRACTOR,
    MIDWIFE,
    SURGEON,
    HOSPITAL,
    OTHER;

    private final String word = Word.super.word();

    @Override
    public String word() {
        return word;
    }
}
