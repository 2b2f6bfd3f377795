package org.birddog.coach.diary;

import org.birddog.coach.vocabulary.Habit;
import org.birddog.coach.vocabulary.HabitStep;

/** A habit that was chosen, done or dropped. No rule reads it. */
public record HabitNote(String id, At at, Habit habit, HabitStep step) implements Entry {}
