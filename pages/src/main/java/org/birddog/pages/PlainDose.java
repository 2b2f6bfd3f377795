package org.birddog.pages;

import java.util.List;
import org.birddog.coach.content.Dose;
import org.birddog.coach.content.DoseLadder;
import org.birddog.coach.content.DoseLadder.Unit;
import org.birddog.coach.content.Load;

/** Doses as people read them, for example "2 sets of 8 on each side, hold for 3 seconds". */
final class PlainDose {

    private static final int MINUTE = 60;

    private PlainDose() {}

    /** A dose of a ladder, in plain words. */
    static String words(Dose dose, DoseLadder ladder) {
        StringBuilder words = new StringBuilder();
        if (dose.seconds() != null) {
            words.append(timed(dose, dose.seconds(), ladder));
        } else {
            words.append(counted(dose, ladder.unit()));
        }
        if (dose.perSide()) {
            words.append(" on each side");
        }
        if (dose.seconds() == null && dose.holdSeconds() != null && ladder.unit() != Unit.HOLDS) {
            words.append(", hold for ").append(time(dose.holdSeconds()));
        }
        if (dose.load() != null) {
            words.append(", ").append(load(dose.load()));
        }
        if (dose.restSeconds() > 0 && (dose.sets() > 1 || (ladder.unit() == Unit.HOLDS && dose.totalReps() > 1))) {
            words.append(", rest ").append(time(dose.restSeconds())).append(" between");
        }
        return words.toString();
    }

    /** A length of time, for example 45 seconds, 5 minutes, or 1 minute 30 seconds. */
    static String time(int seconds) {
        int minutes = seconds / MINUTE;
        int rest = seconds % MINUTE;
        if (minutes == 0) {
            return many(rest, "second");
        }
        return rest == 0 ? many(minutes, "minute") : many(minutes, "minute") + " " + many(rest, "second");
    }

    /** A number and what is counted, for example 1 minute or 3 minutes. */
    static String many(int number, String one) {
        return number + " " + one + (number == 1 ? "" : "s");
    }

    private static String timed(Dose dose, int seconds, DoseLadder ladder) {
        boolean counts = ladder.unit() == Unit.BREATHS || ladder.unit() == Unit.CYCLES;
        String once = time(seconds);
        if (counts && ladder.secondsEach() > 0 && seconds >= ladder.secondsEach()) {
            String one = ladder.unit() == Unit.BREATHS ? "slow breath" : "round";
            once = many(seconds / ladder.secondsEach(), one) + " (about " + once + ")";
        }
        return dose.sets() == 1 ? once : dose.sets() + " times " + once;
    }

    private static String counted(Dose dose, Unit unit) {
        List<Integer> reps = dose.reps();
        if (unit == Unit.HOLDS && dose.holdSeconds() != null && reps.size() == 1) {
            String holds = many(reps.getFirst(), "hold") + " of " + time(dose.holdSeconds());
            return dose.sets() == 1 ? holds : dose.sets() + " sets of " + holds;
        }
        if (reps.size() > 1) {
            StringBuilder pyramid = new StringBuilder();
            for (int each : reps) {
                pyramid.append(pyramid.isEmpty() ? "" : ", then ").append(each);
            }
            String hold = unit == Unit.HOLDS && dose.holdSeconds() != null
                    ? " holds of " + time(dose.holdSeconds())
                    : " times";
            return pyramid.append(hold).toString();
        }
        int each = reps.isEmpty() ? 0 : reps.getFirst();
        return dose.sets() == 1 ? many(each, "time") : dose.sets() + " sets of " + each;
    }

    private static String load(Load load) {
        return switch (load) {
            case Load.Weight weight -> {
                int tenths = weight.tenths() % 10;
                yield "with " + weight.tenths() / 10 + (tenths == 0 ? "" : "." + tenths) + " kg";
            }
            case Load.Resistance band -> "with a " + band.band().word() + " band";
        };
    }
}
