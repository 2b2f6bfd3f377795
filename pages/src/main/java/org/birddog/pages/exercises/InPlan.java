package org.birddog.pages.exercises;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.birddog.coach.advice.Advice;
import org.birddog.coach.advice.Exclusion;
import org.birddog.coach.advice.Item;
import org.birddog.coach.advice.PlannedDay;
import org.birddog.coach.envelope.Reason;
import org.birddog.coach.vocabulary.Word;
import org.birddog.pages.turn.Frame;
import org.birddog.pages.turn.Turn;
import org.jspecify.annotations.Nullable;

/**
 * Where each exercise stands in a person's plan.
 *
 * @param lock why there is no plan at all
 * @param hasSession whether there is one today
 * @param today the items of today's session
 * @param ahead the days of the week ahead that have an exercise
 * @param leftOut the rules that bar an exercise
 */
record InPlan(
        Lock lock,
        boolean hasSession,
        SortedMap<String, Item> today,
        SortedMap<String, List<Integer>> ahead,
        SortedMap<String, List<Reason>> leftOut) {

    /** Where one exercise stands. */
    enum Place implements Word {
        TODAY,
        AHEAD,
        LEFT_OUT,
        /** Allowed, and the plan had room for others. */
        OPEN
    }

    static InPlan of(Turn turn) {
        Advice advice = turn.advice();
        SortedMap<String, Item> today = new TreeMap<>();
        if (advice.session() != null) {
            advice.session().items().forEach(item -> today.put(item.exercise().id(), item));
        }
        SortedMap<String, List<Integer>> ahead = new TreeMap<>();
        for (PlannedDay day : advice.week()) {
            for (String exercise : day.exercises()) {
                ahead.computeIfAbsent(exercise, any -> new ArrayList<>()).add(day.day());
            }
        }
        SortedMap<String, List<Reason>> leftOut = new TreeMap<>();
        for (Exclusion exclusion : advice.excluded()) {
            leftOut.put(exclusion.exercise(), exclusion.because());
        }
        return new InPlan(Lock.of(turn), advice.session() != null, today, ahead, leftOut);
    }

    boolean isOpen() {
        return lock == Lock.NONE;
    }

    /** What surrounds a page on exercises: in an emergency there are no ways to other pages. */
    Frame frame(Turn turn) {
        return turn.frame(false, lock == Lock.EMERGENCY);
    }

    Place place(String exercise) {
        if (today.containsKey(exercise)) {
            return Place.TODAY;
        }
        if (leftOut.containsKey(exercise)) {
            return Place.LEFT_OUT;
        }
        return ahead.containsKey(exercise) ? Place.AHEAD : Place.OPEN;
    }

    @Nullable
    Item item(String exercise) {
        return today.get(exercise);
    }

    /** The days ahead that have it, in days since 1970-01-01. */
    List<Integer> days(String exercise) {
        return ahead.getOrDefault(exercise, List.of());
    }

    List<Reason> because(String exercise) {
        return leftOut.getOrDefault(exercise, List.of());
    }
}
