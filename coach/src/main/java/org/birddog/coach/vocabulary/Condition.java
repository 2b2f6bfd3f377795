package org.birddog.coach.vocabulary;

/**
 * What a person has that limits exercise. The first fifteen bar demands; the last four shape the programme
 * otherwise.
 */
public enum Condition implements Word {
    OSTEOPOROSIS,
    FLEXION_INTOLERANT,
    SPINAL_STENOSIS,
    SPONDYLOLISTHESIS,
    PELVIC_GIRDLE_PAIN,
    SPINAL_FUSION,
    LEG_SYMPTOMS,
    HIGH_BLOOD_PRESSURE,
    FALL_RISK,
    KNEE_PAIN,
    WRIST_PAIN,
    SHOULDER_PAIN,
    HIP_REPLACEMENT,
    NO_FLOOR,
    ABDOMINAL_HERNIA,
    ARTHRITIS,
    BETA_BLOCKER,
    HEART_RHYTHM,
    FEAR_OF_MOVEMENT;

    private final String word = Word.super.word();

    @Override
    public String word() {
        return word;
    }
}
