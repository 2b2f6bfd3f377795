package org.birddog.coach.plan;

import java.util.List;
import org.birddog.coach.content.Dose;
import org.birddog.coach.content.Exercise;
import org.birddog.coach.vocabulary.Category;
import org.birddog.coach.vocabulary.Focus;

/**
 * An exercise that may be chosen, at today's dose.
 *
 * @param place of the exercise in the content
 * @param seconds to get ready and do it, without a change of position
 * @param worth what speaks for it whatever the day, in points; higher is better
 * @param prescribed whether a clinician put it into today's session
 */
public record Choice(int place, Exercise exercise, Dose dose, int seconds, int worth, boolean prescribed) {

    /** Work that wants a day of rest after it. */
    private static final List<Category> STRENGTH =
            List.of(Category.CORE, Category.HIP, Category.FUNCTION, Category.BACK_EXTENSOR, Category.STRENGTH);

    private static final List<Category> AEROBIC =
            List.of(Category.AEROBIC, Category.BALANCE, Category.MIND_BODY, Category.POSTURE, Category.MOBILITY);

    private static final List<Category> MOBILITY = List.of(
            Category.MOBILITY,
            Category.EXTENSION,
            Category.NEURAL,
            Category.POSTURE,
            Category.BALANCE,
            Category.RELEASE);

    Category category() {
        return exercise.category();
    }

    static boolean isStrength(Category category) {
        return STRENGTH.contains(category);
    }

    boolean isStrength() {
        return isStrength(category());
    }

    /** Breathing, relaxation or a static stretch: what a session ends with. */
    boolean windsDown() {
        return isCalm() || category() == Category.STRETCH;
    }

    boolean isCalm() {
        return category() == Category.BREATHING || category() == Category.RELAXATION;
    }

    boolean isWalk() {
        return exercise.id().equals("walking");
    }

    /** Whether it is what a day is for, or goes with it. */
    boolean suits(Focus focus) {
        return switch (focus) {
            case STRENGTH -> isStrength() || category() == Category.POSTURE || category() == Category.BALANCE;
            case AEROBIC -> AEROBIC.contains(category());
            case MOBILITY -> MOBILITY.contains(category());
            case REST -> category() == Category.MOBILITY || category() == Category.STRETCH;
        };
    }
}
