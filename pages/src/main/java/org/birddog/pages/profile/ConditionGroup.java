package org.birddog.pages.profile;

import java.util.List;
import org.birddog.coach.vocabulary.Condition;
import org.birddog.coach.vocabulary.Word;

/** Conditions that are asked about together, so that nobody has to read nineteen in a row. */
public enum ConditionGroup implements Word {
    BACK,
    JOINTS,
    HEART,
    GETTING_AROUND,
    BELLY,
    FEELINGS;

    /** Each condition stands in exactly one group: what is not asked about could never be told. */
    public List<Condition> conditions() {
        return switch (this) {
            case BACK ->
                List.of(
                        Condition.OSTEOPOROSIS,
                        Condition.FLEXION_INTOLERANT,
                        Condition.SPINAL_STENOSIS,
                        Condition.SPONDYLOLISTHESIS,
                        Condition.LEG_SYMPTOMS,
                        Condition.SPINAL_FUSION);
            case JOINTS ->
                List.of(
                        Condition.ARTHRITIS,
                        Condition.KNEE_PAIN,
                        Condition.HIP_REPLACEMENT,
                        Condition.SHOULDER_PAIN,
                        Condition.WRIST_PAIN);
            case HEART -> List.of(Condition.HIGH_BLOOD_PRESSURE, Condition.HEART_RHYTHM, Condition.BETA_BLOCKER);
            case GETTING_AROUND -> List.of(Condition.NO_FLOOR, Condition.FALL_RISK);
            case BELLY -> List.of(Condition.PELVIC_GIRDLE_PAIN, Condition.ABDOMINAL_HERNIA);
            case FEELINGS -> List.of(Condition.FEAR_OF_MOVEMENT);
        };
    }
}
