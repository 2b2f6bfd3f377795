package org.birddog.pages.words;

import java.util.ArrayList;
import java.util.List;
import org.birddog.coach.content.Dose;
import org.birddog.coach.content.DoseLadder;
import org.birddog.coach.content.DoseLadder.Unit;
import org.birddog.coach.content.Load;

/** Doses as people read them, for example "2 sets of 8 on each side, hold for 3 seconds". */
public final class PlainDose {

    private static final int MINUTE = 60;

    private PlainDose() {}

    /** A dose of a ladder, in plain words. */
    public static String words(Wording say, Dose dose, DoseLadder ladder) {
        Integer seconds = dose.seconds();
        Integer hold = dose.holdSeconds();
        String words = seconds == null ? counted(say, dose, ladder.unit()) : timed(say, dose, seconds, ladder);
        if (dose.perSide()) {
            words = say.of("dose.on-each-side", "dose", words);
        }
        if (seconds == null && hold != null && ladder.unit() != Unit.HOLDS) {
            words = say.of("dose.with-hold", "dose", words, "time", time(say, hold));
        }
        Load load = dose.load();
        if (load != null) {
            words = say.of("dose.with-load", "dose", words, "load", load(say, load));
        }
        boolean rests = dose.sets() > 1 || (ladder.unit() == Unit.HOLDS && dose.totalReps() > 1);
        return dose.restSeconds() > 0 && rests
                ? say.of("dose.with-rest", "dose", words, "time", time(say, dose.restSeconds()))
                : words;
    }

    /** A length of time, for example 45 seconds, 5 minutes, or 1 minute 30 seconds. */
    public static String time(Wording say, int seconds) {
        int minutes = seconds / MINUTE;
        int rest = seconds % MINUTE;
        if (minutes == 0) {
            return say.count("calendar.seconds", rest);
        }
        String whole = say.count("calendar.minutes", minutes);
        return rest == 0
                ? whole
                : say.of(
                        "calendar.minutes-and-seconds",
                        "minutes",
                        whole,
                        "seconds",
                        say.count("calendar.seconds", rest));
    }

    private static String timed(Wording say, Dose dose, int seconds, DoseLadder ladder) {
        boolean counts = ladder.unit() == Unit.BREATHS || ladder.unit() == Unit.CYCLES;
        String once = time(say, seconds);
        if (counts && ladder.secondsEach() > 0 && seconds >= ladder.secondsEach()) {
            String key = ladder.unit() == Unit.BREATHS ? "dose.breaths" : "dose.rounds";
            once = say.of("dose.about", "count", say.count(key, seconds / ladder.secondsEach()), "time", once);
        }
        return dose.sets() == 1 ? once : say.of("dose.times-over", "n", dose.sets(), "dose", once);
    }

    private static String counted(Wording say, Dose dose, Unit unit) {
        List<Integer> reps = dose.reps();
        Integer hold = unit == Unit.HOLDS ? dose.holdSeconds() : null;
        if (reps.size() > 1) {
            List<String> each = new ArrayList<>();
            reps.forEach(rep -> each.add(Integer.toString(rep)));
            String pyramid = String.join(say.of("dose.then"), each);
            return hold == null
                    ? say.of("dose.pyramid-times", "reps", pyramid)
                    : say.of("dose.pyramid-holds", "reps", pyramid, "time", time(say, hold));
        }
        int each = reps.isEmpty() ? 0 : reps.getFirst();
        if (hold != null) {
            String holds = say.of("dose.holds-of", "holds", say.count("dose.holds", each), "time", time(say, hold));
            return dose.sets() == 1 ? holds : say.of("dose.sets-of-holds", "n", dose.sets(), "holds", holds);
        }
        return dose.sets() == 1
                ? say.count("dose.times", each)
                : say.of("dose.sets-of", "n", dose.sets(), "reps", each);
    }

    private static String load(Wording say, Load load) {
        return switch (load) {
            case Load.Weight weight -> say.of("dose.weight", "kg", PlainNumber.tenths(say, weight.tenths()));
            case Load.Resistance resistance -> say.of("dose.band", "band", say.label(resistance.band()));
        };
    }
}
