package org.birddog.pages.habits;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.birddog.coach.diary.HabitNote;
import org.birddog.coach.vocabulary.Habit;
import org.birddog.coach.vocabulary.HabitStep;
import org.birddog.pages.turn.Turn;

/**
 * A habit that the person has chosen, and how it went.
 *
 * @param days on how many of the last seven days it was done, today among them
 * @param today whether it was done today
 */
public record Kept(Habit habit, int days, boolean today) {

    /** The days of a week. */
    public static final int WEEK = 7;

    /** Those that are chosen now, in the order of the vocabulary. */
    public static List<Kept> all(Turn turn) {
        List<Kept> kept = new ArrayList<>();
        for (Habit habit : Habit.values()) {
            if (isChosen(turn, habit)) {
                kept.add(of(turn, habit));
            }
        }
        return kept;
    }

    private static boolean isChosen(Turn turn, Habit habit) {
        boolean chosen = false;
        for (HabitNote note : turn.diary().all(HabitNote.class)) {
            if (note.habit() == habit && note.step() != HabitStep.DONE) {
                chosen = note.step() == HabitStep.CHOSEN;
            }
        }
        return chosen;
    }

    private static Kept of(Turn turn, Habit habit) {
        int today = turn.now().day();
        TreeSet<Integer> days = new TreeSet<>();
        for (HabitNote note : turn.diary().all(HabitNote.class)) {
            int day = note.at().day();
            if (note.habit() == habit && note.step() == HabitStep.DONE && day > today - WEEK && day <= today) {
                days.add(day);
            }
        }
        return new Kept(habit, days.size(), days.contains(today));
    }
}
