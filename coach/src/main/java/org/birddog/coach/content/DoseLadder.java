package org.birddog.coach.content;

import java.util.List;

/**
 * The doses of one exercise from gentlest to top, one variable a rung.
 *
 * @param rungs each of more volume than the one before
 * @param start index of the first dose that a newcomer gets
 * @param unit what is counted, which decides the smallest share of a dose
 * @param secondsEach one repetition with its hold and return, one breath, one cycle; for holds, getting in and out
 * @param breath where a breath is paced: seconds in, held in, out, held out, which together are {@code secondsEach};
 *     else empty
 * @param least what is asked where a share of a dose is less than the lowest rung: 2 repetitions, 5 seconds, 1 minute,
 *     2 breaths or cycles, and never more than that rung (contract.md "Ladder")
 */
public record DoseLadder(List<Dose> rungs, int start, Unit unit, int secondsEach, List<Integer> breath, Dose least) {

    /** A ladder of some rungs. */
    public DoseLadder(List<Dose> rungs, int start, Unit unit, int secondsEach, List<Integer> breath) {
        this(rungs, start, unit, secondsEach, breath, least(rungs.getFirst(), unit, secondsEach));
    }

    /** A ladder whose breath nothing paces. */
    public DoseLadder(List<Dose> rungs, int start, Unit unit, int secondsEach) {
        this(rungs, start, unit, secondsEach, List.of());
    }

    /** What a ladder counts. */
    public enum Unit {
        REPETITIONS,
        HOLDS,
        MINUTES,
        SECONDS,
        BREATHS,
        CYCLES
    }

    /** The dose of a rung. */
    public Dose dose(int rung) {
        return rungs.get(rung);
    }

    /** The index of the highest rung. */
    public int top() {
        return rungs.size() - 1;
    }

    /** The rung that stands a number of steps below another, never under the lowest. */
    public int below(int rung, int steps) {
        return Math.max(0, rung - steps);
    }

    /** Seconds to do a dose, without getting ready for it. */
    public int duration(Dose dose) {
        return dose.duration(secondsEach, unit == Unit.HOLDS);
    }

    /**
     * The highest rung within a share of a rung's volume, never above it.
     *
     * @param percent 1 to 100
     * @return the rung's index, or -1 where even the lowest is more
     */
    public int rungWithin(int rung, int percent) {
        long limit = (long) rungs.get(rung).volume() * percent;
        for (int lower = rung; lower >= 0; lower--) {
            if (rungs.get(lower).volume() * 100L <= limit) {
                return lower;
            }
        }
        return -1;
    }

    /** A share of a rung's dose: rounded down to a rung, else the {@link #least}. */
    public Dose share(int rung, int percent) {
        int within = rungWithin(rung, percent);
        return within < 0 ? least : rungs.get(within);
    }

    /**
     * The most of a rung that some bounds allow.
     *
     * @param percent of its dose
     * @param mostReps repetitions a side, where they are what is counted
     * @param longestHold seconds
     */
    public Dose within(int rung, int percent, int mostReps, int longestHold) {
        return cut(percent < 100 ? share(rung, percent) : rungs.get(rung), rung, mostReps, longestHold);
    }

    /**
     * A dose where it is no more than another, else that other as far as the same bounds allow it.
     *
     * @param most what the dose should not pass
     * @param mostReps repetitions a side, where they are what is counted
     * @param longestHold seconds
     */
    public Dose notAbove(Dose dose, Dose most, int mostReps, int longestHold) {
        return dose.volume() <= most.volume() ? dose : cut(most, top(), mostReps, longestHold);
    }

    private Dose cut(Dose whole, int rung, int mostReps, int longestHold) {
        Dose dose = whole;
        if (fits(dose, mostReps, longestHold)) {
            return dose;
        }
        for (int lower = rung; lower >= 0 && !fits(dose, mostReps, longestHold); lower--) {
            Dose candidate = rungs.get(lower);
            dose = candidate.volume() <= dose.volume() ? candidate : dose;
        }
        if (!fits(dose, mostReps, longestHold)) {
            dose = unit == Unit.REPETITIONS ? fewer(dose, mostReps) : dose;
            dose = dose.longestHold() > longestHold ? dose.withHold(longestHold) : dose;
        }
        return dose;
    }

    private boolean fits(Dose dose, int mostReps, int longestHold) {
        return dose.longestHold() <= longestHold && (unit != Unit.REPETITIONS || dose.totalReps() <= mostReps);
    }

    private static Dose least(Dose lowest, Unit unit, int secondsEach) {
        return switch (unit) {
            case REPETITIONS -> fewer(lowest, 2);
            case HOLDS -> lowest.longestHold() > 5 ? lowest.withHold(5) : lowest;
            case MINUTES -> shorter(lowest, 60);
            case SECONDS -> shorter(lowest, 5);
            case BREATHS, CYCLES -> shorter(lowest, 2 * secondsEach);
        };
    }

    private static Dose fewer(Dose lowest, int reps) {
        return lowest.totalReps() > reps ? lowest.with(1, List.of(reps)) : lowest;
    }

    private static Dose shorter(Dose lowest, int seconds) {
        return lowest.seconds() != null && lowest.seconds() > seconds ? lowest.withSeconds(seconds) : lowest;
    }
}
