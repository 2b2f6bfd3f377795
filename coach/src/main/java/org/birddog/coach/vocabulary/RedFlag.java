package org.birddog.coach.vocabulary;

/** A warning sign that is asked about, with the action that a yes triggers (contract.md "Red flags"). */
public enum RedFlag implements Word {
    SADDLE_NUMBNESS(Action.EMERGENCY),
    BLADDER_OR_BOWEL_CHANGE(Action.EMERGENCY),
    BOTH_LEGS_AFFECTED(Action.EMERGENCY),
    SEXUAL_FUNCTION_CHANGE(Action.EMERGENCY),
    LEG_WEAKNESS_WORSENING(Action.URGENT),
    ONE_LEG_WEAK(Action.URGENT),
    ONE_LEG_NUMB(Action.CONDITION),
    COLLAPSE_WITH_BACK_OR_BELLY_PAIN(Action.EMERGENCY),
    CHEST_PAIN_OR_BREATHLESS(Action.EMERGENCY),
    MAJOR_TRAUMA(Action.EMERGENCY),
    MINOR_TRAUMA_WITH_FRAGILE_BONES(Action.URGENT),
    FEVER_OR_VERY_UNWELL(Action.URGENT),
    INFECTION_RISK(Action.REVIEW),
    CANCER_HISTORY(Action.REVIEW),
    WEIGHT_LOSS(Action.URGENT),
    NIGHT_PAIN_UNRELIEVED(Action.REVIEW),
    FIRST_EPISODE_UNDER_20_OR_OVER_55(Action.REVIEW),
    SPINE_SHAPE_CHANGE(Action.URGENT),
    INFLAMMATORY_PATTERN(Action.INFORM),
    PREGNANCY_WARNING_SIGN(Action.URGENT),
    TOLD_NOT_TO_EXERCISE(Action.URGENT),
    MENTAL_HEALTH_CRISIS(Action.URGENT);

    /** What a yes triggers. */
    public enum Action {
        /** E: emergency care now. */
        EMERGENCY,
        /** U: a clinician today or within days; locked. */
        URGENT,
        /** R: a GP or physiotherapist before strengthening. */
        REVIEW,
        /** C: sets a condition. */
        CONDITION,
        /** I: advice and a word to a professional, no bar. */
        INFORM
    }

    private final String word = Word.super.word();
    private final Action action;

    RedFlag(Action action) {
        this.action = action;
    }

    /** The action of a yes where the contract names no exception. */
    public Action action() {
        return action;
    }

    @Override
    public String word() {
        return word;
    }
}
