package org.birddog.trials.people;

import org.birddog.coach.content.Dose;
import org.birddog.coach.content.DoseLadder;
import org.birddog.coach.diary.Session;

/**
 * What a ladder asks for on a day, reckoned by the contract's section on doses without the coach's own code.
 *
 * @param repetitions in all sets together, on one side; 0 where time is the dose
 * @param hold seconds, 0 where nothing is held
 * @param seconds in all sets together, 0 where repetitions are the dose
 */
record Asked(int repetitions, int hold, int seconds) {

    /** No bound of the repetitions. */
    static final int ANY = Integer.MAX_VALUE;

    /**
     * A share of a rung, or the part of it that a highest number of repetitions leaves.
     *
     * @param percent 50, 75 or 100
     * @param most repetitions a side, {@link #ANY} for no bound
     */
    static Asked of(DoseLadder ladder, int rung, int percent, int most) {
        Asked whole = of(ladder.rungs().get(rung));
        Asked asked = percent == 100 ? whole : share(ladder, rung, whole.volume() * percent);
        if (ladder.unit() != DoseLadder.Unit.REPETITIONS || asked.repetitions <= most) {
            return asked;
        }
        for (int lower = rung; lower >= 0; lower--) {
            Asked less = of(ladder.rungs().get(lower));
            if (less.repetitions <= most && less.volume() <= asked.volume()) {
                return less;
            }
        }
        return new Asked(most, asked.hold, 0);
    }

    /** A dose as it stands in a plan. */
    static Asked of(Dose dose) {
        int repetitions = 0;
        for (int each : dose.reps()) {
            repetitions += dose.reps().size() == 1 ? each * dose.sets() : each;
        }
        int hold = dose.holdSeconds() == null ? 0 : dose.holdSeconds();
        return new Asked(repetitions, hold, dose.seconds() == null ? 0 : dose.seconds() * dose.sets());
    }

    /** What orders the doses of one exercise: seconds of time or of holding, else repetitions. */
    int volume() {
        return seconds > 0 ? seconds : repetitions * Math.max(1, hold);
    }

    /** Whether an item of a session was all of it. */
    boolean wasDone(Session.Done item) {
        int sets = item.sets() == null ? 1 : item.sets();
        if (item.stopped()) {
            return false;
        }
        if (seconds > 0) {
            return item.seconds() != null && item.seconds() * sets >= seconds;
        }
        int done = 0;
        for (int each : item.reps()) {
            done += item.reps().size() == 1 ? each * sets : each;
        }
        return done >= repetitions && (item.holdSeconds() == null || item.holdSeconds() >= hold);
    }

    /** The highest rung within a share; below the lowest, the least that the contract names for each unit. */
    private static Asked share(DoseLadder ladder, int rung, int hundredths) {
        for (int lower = rung; lower >= 0; lower--) {
            Asked less = of(ladder.rungs().get(lower));
            if (less.volume() * 100 <= hundredths) {
                return less;
            }
        }
        Asked lowest = of(ladder.rungs().getFirst());
        return switch (ladder.unit()) {
            case REPETITIONS -> new Asked(Math.min(2, lowest.repetitions), lowest.hold, 0);
            case HOLDS -> new Asked(lowest.repetitions, Math.min(5, lowest.hold), 0);
            case MINUTES -> new Asked(0, 0, Math.min(60, lowest.seconds));
            case SECONDS -> new Asked(0, 0, Math.min(5, lowest.seconds));
            case BREATHS, CYCLES -> new Asked(0, 0, Math.min(2 * ladder.secondsEach(), lowest.seconds));
        };
    }
}
