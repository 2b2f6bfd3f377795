package org.birddog.library;

import java.util.ArrayList;
import java.util.List;
import org.birddog.coach.content.Dose;
import org.birddog.coach.content.DoseLadder.Unit;
import org.birddog.coach.content.Exercise;
import org.jspecify.annotations.Nullable;

/**
 * Doses as content writes them: {@code 3}, {@code 2x8}, {@code 10 s x 2}, {@code 8 s x 3-2-1}, {@code 5 min},
 * {@code 30 s}, {@code 5 breaths}, {@code 3 cycles}. What the notation does not say is the same on every
 * rung of an exercise and stands here.
 *
 * @param perSide whether the dose is done on each side
 * @param holdSeconds of repetitions that are held at the end, else null
 * @param secondsEach of one breath or cycle
 * @param restSeconds between sets, or between holds
 */
public record RungNotation(boolean perSide, @Nullable Integer holdSeconds, int secondsEach, int restSeconds) {

    /** One text of each form. */
    static final String FORMS = "3, 2x8, 10 s x 2, 8 s x 3-2-1, 5 min, 30 s, 5 breaths, 3 cycles";

    private static final int MINUTE = 60;

    /** The notation of an exercise's own doses. */
    public static RungNotation of(Exercise exercise) {
        Dose lowest = exercise.ladder().dose(0);
        boolean held = exercise.ladder().unit() == Unit.REPETITIONS;
        return new RungNotation(
                lowest.perSide(),
                held ? lowest.holdSeconds() : null,
                exercise.ladder().secondsEach(),
                lowest.restSeconds());
    }

    /** The dose that a text notes. */
    public Dose dose(String text) {
        Rung rung = rung(text);
        if (rung == null) {
            throw new IllegalArgumentException(
                    "\"" + text + "\" notes no dose.\nMaybe one of these was meant: " + FORMS + ".");
        }
        return rung.dose();
    }

    /** The dose that a text notes and what it counts, or null where it notes none. */
    @Nullable
    Rung rung(String text) {
        String[] words = text.split(" ", -1);
        return switch (words.length) {
            case 1 -> repetitions(words[0]);
            case 2 -> time(words[0], words[1]);
            case 4 -> words[1].equals("s") && words[2].equals("x") ? holds(words[0], words[3]) : null;
            default -> null;
        };
    }

    private @Nullable Rung repetitions(String word) {
        int by = word.indexOf('x');
        int sets = by < 0 ? 1 : number(word.substring(0, by));
        int reps = number(word.substring(by + 1));
        if (reps < 1 || sets < (by < 0 ? 1 : 2)) {
            return null;
        }
        Dose dose = new Dose(sets, List.of(reps), holdSeconds, null, perSide, restSeconds, null);
        return new Rung(dose, Unit.REPETITIONS);
    }

    private @Nullable Rung holds(String seconds, String times) {
        List<Integer> reps = new ArrayList<>();
        for (String each : times.split("-", -1)) {
            reps.add(number(each));
        }
        int hold = number(seconds);
        if (hold < 1 || reps.stream().anyMatch(each -> each < 1)) {
            return null;
        }
        Dose dose = new Dose(reps.size(), List.copyOf(reps), hold, null, perSide, restSeconds, null);
        return new Rung(dose, Unit.HOLDS);
    }

    private @Nullable Rung time(String count, String word) {
        int number = number(count);
        if (number < 1) {
            return null;
        }
        return switch (word) {
            case "min" -> new Rung(stretch(number * MINUTE), Unit.MINUTES);
            case "s" -> new Rung(stretch(number), Unit.SECONDS);
            case "breaths" -> new Rung(stretch(number * secondsEach), Unit.BREATHS);
            case "cycles" -> new Rung(stretch(number * secondsEach), Unit.CYCLES);
            default -> null;
        };
    }

    private Dose stretch(int seconds) {
        return new Dose(1, List.of(), null, seconds, perSide, restSeconds, null);
    }

    /** The text that notes a dose. */
    public String text(Dose dose, Unit unit) {
        Integer seconds = dose.seconds();
        if (seconds != null) {
            return switch (unit) {
                case BREATHS -> seconds / secondsEach + " breaths";
                case CYCLES -> seconds / secondsEach + " cycles";
                case MINUTES -> minutesOrSeconds(seconds, MINUTE);
                default -> minutesOrSeconds(seconds, 2 * MINUTE);
            };
        }
        List<String> reps = dose.reps().stream().map(String::valueOf).toList();
        if (unit == Unit.HOLDS && dose.holdSeconds() != null && dose.sets() == reps.size()) {
            return dose.holdSeconds() + " s x " + String.join("-", reps);
        }
        if (unit == Unit.HOLDS || reps.size() != 1) {
            throw new IllegalArgumentException(
                    "No rung is written like " + dose + ".\nMaybe it is a clinician's dose, which is free.");
        }
        return dose.sets() == 1 ? reps.getFirst() : dose.sets() + "x" + reps.getFirst();
    }

    private static String minutesOrSeconds(int seconds, int leastInMinutes) {
        boolean minutes = seconds >= leastInMinutes && seconds % MINUTE == 0;
        return minutes ? seconds / MINUTE + " min" : seconds + " s";
    }

    /** A number of up to four digits without a leading zero, or -1. */
    private static int number(String digits) {
        boolean good = !digits.isEmpty() && digits.length() <= 4 && digits.charAt(0) != '0';
        for (int i = 0; good && i < digits.length(); i++) {
            good = digits.charAt(i) >= '0' && digits.charAt(i) <= '9';
        }
        return good ? Integer.parseInt(digits) : -1;
    }
}
