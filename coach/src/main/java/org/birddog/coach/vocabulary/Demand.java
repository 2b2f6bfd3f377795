package org.birddog.coach.vocabulary;

/** What an exercise asks of the body. A condition bars demands, never exercises by name. */
public enum Demand implements Word {
    SMALL_FLEXION,
    END_RANGE_FLEXION,
    LOADED_FLEXION,
    DEEP_HIP_FLEXION,
    SMALL_EXTENSION,
    END_RANGE_EXTENSION,
    SMALL_ROTATION,
    END_RANGE_ROTATION,
    SIDE_BEND,
    EXTERNAL_LOAD,
    LONG_ISOMETRIC,
    BREATH_HOLD,
    IMPACT,
    SINGLE_LEG,
    WIDE_ABDUCTION,
    SPLIT_STANCE,
    HIP_ROTATION,
    KNEELING,
    DEEP_KNEE,
    WRIST_LOAD,
    SHOULDER_LOAD,
    PRONE_SUPPORT,
    OVERHEAD,
    THORACIC_PRESSURE,
    ROLLER_PRESSURE,
    NEURAL_TENSION,
    SUPINE,
    PRONE,
    FLOOR;

    private final String word = Word.super.word();

    @Override
    public String word() {
        return word;
    }
}
