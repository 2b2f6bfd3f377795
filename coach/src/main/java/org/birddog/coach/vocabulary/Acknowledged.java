package org.birddog.coach.vocabulary;

/** What a person has read or put off. It gates nothing. */
public enum Acknowledged implements Word {
    SEE_A_PROFESSIONAL,
    WARNING_SIGNS,
    /** Not now, said to a questionnaire. */
    QUESTIONNAIRE_DUE,
    /** Not now, said to a self-test. */
    SELF_TEST_DUE,
    /** A week was looked back on, or not now. */
    WEEKLY_REVIEW,
    /** Not up for a session on this day. */
    NOT_TODAY;

    private final String word = Word.super.word();

    @Override
    public String word() {
        return word;
    }
}
