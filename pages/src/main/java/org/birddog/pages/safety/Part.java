package org.birddog.pages.safety;

import java.util.ArrayList;
import java.util.List;
import org.birddog.coach.vocabulary.RedFlag;
import org.birddog.coach.vocabulary.Word;

/** Safety questions that belong together. What needs help soonest is asked first. */
enum Part implements Word {
    NERVES,
    SUDDEN,
    LEGS,
    HEALTH,
    HISTORY;

    /** Its questions. Whatever no other part asks, a flag that is new to the vocabulary among it, the last one asks. */
    List<RedFlag> flags() {
        return switch (this) {
            case NERVES ->
                List.of(
                        RedFlag.SADDLE_NUMBNESS,
                        RedFlag.BLADDER_OR_BOWEL_CHANGE,
                        RedFlag.BOTH_LEGS_AFFECTED,
                        RedFlag.SEXUAL_FUNCTION_CHANGE);
            case SUDDEN ->
                List.of(
                        RedFlag.CHEST_PAIN_OR_BREATHLESS,
                        RedFlag.COLLAPSE_WITH_BACK_OR_BELLY_PAIN,
                        RedFlag.MAJOR_TRAUMA,
                        RedFlag.MINOR_TRAUMA_WITH_FRAGILE_BONES);
            case LEGS ->
                List.of(
                        RedFlag.LEG_WEAKNESS_WORSENING,
                        RedFlag.ONE_LEG_WEAK,
                        RedFlag.ONE_LEG_NUMB,
                        RedFlag.SPINE_SHAPE_CHANGE);
            case HEALTH ->
                List.of(
                        RedFlag.FEVER_OR_VERY_UNWELL,
                        RedFlag.WEIGHT_LOSS,
                        RedFlag.MENTAL_HEALTH_CRISIS,
                        RedFlag.TOLD_NOT_TO_EXERCISE,
                        RedFlag.PREGNANCY_WARNING_SIGN);
            case HISTORY -> rest();
        };
    }

    private static List<RedFlag> rest() {
        List<RedFlag> rest = new ArrayList<>(List.of(RedFlag.values()));
        for (Part part : values()) {
            if (part != HISTORY) {
                rest.removeAll(part.flags());
            }
        }
        return List.copyOf(rest);
    }
}
