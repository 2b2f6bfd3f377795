package org.birddog.coach.content;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How much of an exercise to do.
 *
 * @param sets 1 or more
 * @param reps repetitions of every set (one number), of each set in turn (a pyramid), or empty where time is the dose
 * @param holdSeconds how long each repetition is held, or null
 * @param seconds the length of one stretch of time, or null where repetitions are the dose
 * @param perSide whether all of it is done on each side
 * @param restSeconds between sets, or between holds
 * @param load weight or band, or null
 */
public record Dose(
        int sets,
        List<Integer> reps,
        @Nullable Integer holdSeconds,
        @Nullable Integer seconds,
        boolean perSide,
        int restSeconds,
        @Nullable Load load) {

    /** Repetitions in all sets together, on one side; 0 where time is the dose. */
    public int totalReps() {
        if (reps.size() == 1) {
            return sets * reps.getFirst();
        }
        int total = 0;
        for (int each : reps) {
            total += each;
        }
        return total;
    }

    /**
     * What the body has to do on one side: seconds for time and for holds, else repetitions. It orders the rungs
     * of one
     * ladder; it says nothing about two exercises.
     */
    public int volume() {
        if (seconds != null) {
            return seconds * sets;
        }
        return totalReps() * (holdSeconds == null ? 1 : holdSeconds);
    }

    /** The longest that one position is held without a pause, in seconds; 0 where nothing is held. */
    public int longestHold() {
        return holdSeconds == null ? 0 : holdSeconds;
    }

    /**
     * How long the exercise takes, without getting ready for it.
     *
     * @param secondsEach one repetition with its hold and return; for holds, getting in and out of one
     */
    public int duration(int secondsEach, boolean held) {
        int sides = perSide ? 2 : 1;
        if (seconds != null) {
            return seconds * sets * sides + restSeconds * (sets - 1);
        }
        int each = held && holdSeconds != null ? holdSeconds + secondsEach : secondsEach;
        boolean pyramid = reps.size() > 1;
        int pauses = (held && !pyramid ? totalReps() : sets) * sides - 1;
        return totalReps() * each * sides + restSeconds * pauses;
    }

    /** The same dose with other sets and repetitions. */
    public Dose with(int newSets, List<Integer> newReps) {
        return new Dose(newSets, newReps, holdSeconds, seconds, perSide, restSeconds, load);
    }

    /** The same dose with another length of time. */
    public Dose withSeconds(int newSeconds) {
        return new Dose(sets, reps, holdSeconds, newSeconds, perSide, restSeconds, load);
    }

    /** The same dose with another load, or without. */
    public Dose withLoad(@Nullable Load newLoad) {
        return new Dose(sets, reps, holdSeconds, seconds, perSide, restSeconds, newLoad);
    }

    /** The same dose with another hold. */
    public Dose withHold(int newHold) {
        return new Dose(sets, reps, newHold, seconds, perSide, restSeconds, load);
    }
}
