package org.birddog.pages.session;

import java.util.ArrayList;
import java.util.List;
import org.birddog.coach.advice.Item;
import org.birddog.coach.advice.PlannedSession;
import org.birddog.coach.content.Content;
import org.birddog.coach.content.Dose;
import org.birddog.coach.content.DoseLadder.Unit;
import org.birddog.coach.content.Exercise;
import org.birddog.coach.content.Load;
import org.birddog.coach.vocabulary.Band;
import org.birddog.coach.vocabulary.Block;
import org.birddog.coach.vocabulary.Word;
import org.birddog.pages.form.Form;
import org.birddog.pages.words.PlainDay;
import org.jspecify.annotations.Nullable;

/**
 * One exercise as a form showed it. The form carries it along, so that a plan that changes in the meantime loses
 * nobody's log. It is a claim like all of a form: it says what was asked of the person and permits nothing.
 */
record Shown(Block block, Exercise exercise, Dose dose) {

    /** The field that carries it, once for each exercise. */
    static final String FIELD = "shown";

    /** Seconds to read what is to be done and to get into place. */
    static final int READY = 15;

    private static final int PARTS = 7;
    private static final int MOST_ITEMS = 40;
    static final int MOST_SETS = 20;
    private static final int MOST_REPS = 200;
    private static final int LONGEST_HOLD = 600;
    private static final int LONGEST = 7_200;
    private static final int HEAVIEST = 5_000;
    private static final int MINUTE = 60;
    private static final int IN_MINUTES_FROM = 120;
    private static final String NONE = "none";

    /** What a plan asks for. */
    static List<Shown> of(PlannedSession planned) {
        List<Shown> shown = new ArrayList<>();
        for (Item item : planned.items()) {
            shown.add(new Shown(item.block(), item.exercise(), item.dose()));
        }
        return shown;
    }

    /** What a form brings along, each exercise once; what cannot be read is left out. */
    static List<Shown> of(Form form, Content content) {
        List<Shown> all = new ArrayList<>();
        List<String> known = new ArrayList<>();
        for (String text : form.values(FIELD)) {
            Shown one = read(text, content);
            if (one != null && !known.contains(one.id()) && all.size() < MOST_ITEMS) {
                known.add(one.id());
                all.add(one);
            }
        }
        return all;
    }

    String id() {
        return exercise.id();
    }

    /** How long it takes as it was shown, in seconds. */
    int seconds() {
        return exercise.ladder().duration(dose) + READY;
    }

    /** What a smaller amount is counted in. */
    String unit() {
        Unit counted = exercise.ladder().unit();
        if (dose.seconds() == null) {
            return counted == Unit.HOLDS ? "holds" : "times";
        }
        if (counted == Unit.BREATHS || counted == Unit.CYCLES) {
            return counted == Unit.BREATHS ? "breaths" : "rounds";
        }
        return dose.seconds() >= IN_MINUTES_FROM ? "minutes" : "seconds";
    }

    /** The seconds of one of its units, where it is timed. */
    int secondsEach() {
        return switch (unit()) {
            case "minutes" -> MINUTE;
            case "breaths", "rounds" -> exercise.ladder().secondsEach();
            default -> 1;
        };
    }

    /** The largest amount that a person can have done of it. */
    int most() {
        return switch (unit()) {
            case "minutes" -> LONGEST / MINUTE;
            case "seconds" -> LONGEST;
            default -> MOST_REPS;
        };
    }

    /** As the form carries it. */
    String text() {
        List<String> reps = new ArrayList<>();
        dose.reps().forEach(each -> reps.add(Integer.toString(each)));
        return String.join(
                " ",
                block.word(),
                id(),
                Integer.toString(dose.sets()),
                reps.isEmpty() ? NONE : String.join(",", reps),
                number(dose.holdSeconds()),
                number(dose.seconds()),
                load(dose.load()));
    }

    private static String number(@Nullable Integer number) {
        return number == null ? NONE : Integer.toString(number);
    }

    private static String load(@Nullable Load load) {
        return switch (load) {
            case null -> NONE;
            case Load.Weight weight -> Integer.toString(weight.tenths());
            case Load.Resistance resistance -> resistance.band().word();
        };
    }

    private static @Nullable Shown read(String text, Content content) {
        List<String> parts = parts(text, ' ');
        if (parts.size() != PARTS) {
            return null;
        }
        Block block = Word.find(Block.values(), parts.get(0));
        Exercise exercise = content.exercise(parts.get(1));
        List<Integer> reps = new ArrayList<>();
        for (String each : parts.get(3).equals(NONE) ? List.<String>of() : parts(parts.get(3), ',')) {
            reps.add(number(each, MOST_REPS));
        }
        Integer sets = number(parts.get(2), MOST_SETS);
        Integer hold = parts.get(4).equals(NONE) ? null : number(parts.get(4), LONGEST_HOLD);
        Integer seconds = parts.get(5).equals(NONE) ? null : number(parts.get(5), LONGEST);
        boolean whole = reps.isEmpty() == (seconds != null) && !reps.contains(-1) && sets > 0;
        boolean bounded = (hold == null || hold >= 0) && (seconds == null || seconds > 0);
        boolean even = reps.size() < 2 || reps.size() == sets;
        if (block == null || exercise == null || !whole || !bounded || !even) {
            return null;
        }
        // Sides and rests are the same on every rung.
        Dose first = exercise.ladder().rungs().getFirst();
        return new Shown(
                block,
                exercise,
                new Dose(
                        sets,
                        List.copyOf(reps),
                        hold,
                        seconds,
                        first.perSide(),
                        first.restSeconds(),
                        load(parts.get(6))));
    }

    private static @Nullable Load load(String text) {
        Band band = Word.find(Band.values(), text);
        if (band != null) {
            return new Load.Resistance(band);
        }
        int tenths = number(text, HEAVIEST);
        return tenths < 0 ? null : new Load.Weight(tenths);
    }

    /** A number up to a bound, or -1. */
    private static int number(String text, int most) {
        int number = PlainDay.digits(text, 0, text.length());
        return number > most ? -1 : number;
    }

    private static List<String> parts(String text, char between) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int at = text.indexOf(between); at >= 0; at = text.indexOf(between, from)) {
            parts.add(text.substring(from, at));
            from = at + 1;
        }
        parts.add(text.substring(from));
        return parts;
    }
}
