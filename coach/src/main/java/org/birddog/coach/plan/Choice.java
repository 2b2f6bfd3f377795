package org.birddog.coach.plan;

import java.util.List;
import org.birddog.coach.content.Dose;
import org.birddog.coach.content.Exercise;
import org.birddog.coach.vocabulary.Category;

/**
 * An exercise that may be chosen, at today's dose.
 *
 * @param place of the exercise in the content
 * @param seconds to get ready and do it, without a change of position
 * @param worth what speaks for it whatever the day, higher is better
 * @param prescribed whether a clinician put it into today's session
 */
record Choice(int place, Exercise exercise, Dose dose, int seconds, int worth, boolean prescribed) {

    /** Work that wants a day of rest after it. */
    private static final List<Category> STRENGTH =
            List.of(Category.CORE, Category.HIP, Category.FUNCTION, Category.BACK_EXTENSOR, Category.STRENGTH);

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

    /** Light movement that makes warm. */
    boolean warmsUp() {
        return category() == Category.MOBILITY || exercise.id().equals("walking");
    }

    /** Whether another is the same movement made easier or harder, so that one of the two is enough. */
    boolean isKin(Choice other) {
        String id = other.exercise().id();
        return id.equals(exercise.easier())
                || id.equals(exercise.harder())
                || exercise.id().equals(other.exercise().easier())
                || exercise.id().equals(other.exercise().harder());
    }
}
