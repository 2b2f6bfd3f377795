package org.birddog.coach.vocabulary;

/** The kind of an exercise, which decides its block, its frequency and what a restricted session may hold. */
public enum Category implements Word {
    BREATHING,
    RELAXATION,
    MOBILITY,
    STRETCH,
    EXTENSION,
    NEURAL,
    CORE,
    HIP,
    FUNCTION,
    BACK_EXTENSOR,
    POSTURE,
    STRENGTH,
    RELEASE,
    AEROBIC,
    MIND_BODY,
    BALANCE;

    private final String word = Word.super.word();

    @Override
    public String word() {
        return word;
    }
}
