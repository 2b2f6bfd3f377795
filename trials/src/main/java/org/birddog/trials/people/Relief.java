package org.birddog.trials.people;

import java.util.List;
import org.birddog.coach.content.Content;
import org.birddog.coach.content.Exercise;
import org.birddog.coach.diary.Session;
import org.birddog.coach.vocabulary.Category;
import org.jspecify.annotations.Nullable;

/** Which exercises and which days are quick relief, by the words of the contract. */
final class Relief {

    private Relief() {}

    /**
     * Whether a day holds nothing but calm minutes beside the plan.
     *
     * @param minutes that the person asks for, or null where they did not say
     */
    static boolean fills(Content content, Notebook.Day what, @Nullable Integer minutes) {
        for (Session session : what.sessions) {
            boolean calm = session.minutes() <= 6 && !session.items().isEmpty() && (minutes == null || minutes > 5);
            for (Session.Done item : session.items()) {
                Exercise exercise = content.exercise(item.exercise());
                calm &= exercise != null && holds(exercise);
            }
            if (!calm) {
                return false;
            }
        }
        return true;
    }

    /** Breathing, relaxation, mobility and easy walking of stage 1. */
    static boolean holds(Exercise exercise) {
        boolean kind = exercise.id().equals("walking")
                || List.of(Category.BREATHING, Category.RELAXATION, Category.MOBILITY)
                        .contains(exercise.category());
        return kind && exercise.stage() == 1;
    }
}
