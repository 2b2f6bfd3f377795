package org.birddog.pages.lessons;

import org.birddog.coach.lessons.LessonOfTheDay;
import org.birddog.pages.turn.Turn;
import org.jspecify.annotations.Nullable;

/**
 * The lesson of the day, as the day's page shows it.
 *
 * @param why in the words of the rule that picked it
 * @param read whether it was read today
 */
public record LessonCard(String id, String title, String why, boolean read) {

    /** Today's, or null where none is fit. */
    public static @Nullable LessonCard of(Turn turn) {
        LessonOfTheDay picked = turn.lessonOfTheDay();
        if (picked == null) {
            return null;
        }
        String id = picked.lesson().id();
        return new LessonCard(
                id,
                turn.sayings().lessonTitle(id),
                turn.sayings().of(picked.because()).says(),
                picked.read());
    }
}
