package org.birddog.pages.session;

import java.util.ArrayList;
import java.util.List;
import org.birddog.coach.advice.Item;
import org.birddog.coach.advice.PlannedSession;
import org.birddog.coach.content.Dose;
import org.birddog.coach.content.DoseLadder.Unit;
import org.birddog.coach.diary.At;
import org.birddog.coach.diary.Session;
import org.birddog.coach.vocabulary.Quality;
import org.birddog.coach.vocabulary.Word;
import org.birddog.pages.form.Choice;
import org.birddog.pages.form.Form;
import org.birddog.pages.words.Sayings;
import org.jspecify.annotations.Nullable;

/** Reads the log of a session against what was planned. */
public record SessionForm(Form form, PlannedSession planned, Sayings sayings) {

    private static final int DAY_IN_MINUTES = 1_440;
    private static final int MOST_SETS = 20;
    private static final int MOST_REPS = 200;
    private static final int LONGEST_SECONDS = 7_200;
    private static final int MINUTE = 60;
    private static final int IN_MINUTES_FROM = 120;

    /** How much of an exercise was done. */
    enum Amount implements Word {
        PLANNED,
        PARTLY,
        NOT;

        static List<Choice> choices() {
            return List.of(
                    new Choice(PLANNED.word(), "All of it", null),
                    new Choice(PARTLY.word(), "Part of it", null),
                    new Choice(NOT.word(), "None", null));
        }
    }

    /** The name of a field of one exercise. */
    static String field(String what, Item item) {
        return what + "." + item.exercise().id();
    }

    /** What a smaller amount is counted in. */
    static String unit(Item item) {
        Integer seconds = item.dose().seconds();
        Unit counted = item.exercise().ladder().unit();
        if (seconds != null && (counted == Unit.BREATHS || counted == Unit.CYCLES)) {
            return counted == Unit.BREATHS ? "breaths" : "rounds";
        }
        if (seconds != null) {
            return seconds >= IN_MINUTES_FROM ? "minutes" : "seconds";
        }
        return counted == Unit.HOLDS ? "holds" : "times";
    }

    /** The session as it was done, or null where the form has a fault. */
    @Nullable
    Session read(String id, At at) {
        Integer before = form.wantedNumber("pain-before", 0, 10, "Choose a number for your pain before.");
        List<Session.Done> done = new ArrayList<>();
        for (Item item : planned.items()) {
            form.under(sayings.name(item.exercise().id()));
            Session.Done one = done(item);
            if (one != null) {
                done.add(one);
            }
        }
        form.under("");
        Integer after = form.wantedNumber("pain-after", 0, 10, "Choose a number for your pain after.");
        Integer minutes = form.wantedNumber("minutes", 0, DAY_IN_MINUTES, "Tell us how many minutes it took.");
        refuseStrangers();
        if (done.isEmpty() && !form.isFaulty()) {
            form.refuse(
                    field("done", planned.items().getFirst()),
                    "Nothing is marked as done. Mark at least one exercise, or go back to today.");
        }
        if (form.isFaulty() || before == null || after == null || minutes == null) {
            return null;
        }
        return new Session(id, at, before, after, minutes, List.copyOf(done));
    }

    /** One exercise as it was done, or null where it was not, or where something is wrong. */
    private Session.@Nullable Done done(Item item) {
        Amount amount = form.wantedWord(field("done", item), Amount.values(), "Choose how much of this you did.");
        Integer sets = form.number(field("sets", item), 0, MOST_SETS);
        Integer count = form.number(field("amount", item), 0, most(item));
        Integer pain = form.number(field("pain", item), 0, 10);
        Integer effort = form.number(field("effort", item), 0, 10);
        List<Quality> quality = form.words(field("quality", item), Quality.values());
        if (amount == null) {
            return null;
        }
        boolean felt = !quality.isEmpty() || pain != null;
        return switch (amount) {
            case PLANNED -> {
                if (count != null || sets != null) {
                    form.refuse(field("amount", item), "You chose All of it, and gave a smaller amount too.");
                }
                Dose dose = item.dose();
                yield done(item, dose.sets(), dose.reps(), dose.seconds(), pain, effort, quality, false);
            }
            case PARTLY -> partly(item, sets, count, pain, effort, quality);
            // Tried and given up: what it felt like must not be lost.
            case NOT -> felt ? nothing(item, pain, effort, quality) : null;
        };
    }

    private Session.@Nullable Done partly(
            Item item,
            @Nullable Integer sets,
            @Nullable Integer count,
            @Nullable Integer pain,
            @Nullable Integer effort,
            List<Quality> quality) {
        if (count == null) {
            form.refuse(field("amount", item), "Tell us how many " + unit(item) + " you did.");
            return null;
        }
        boolean timed = item.dose().seconds() != null;
        Integer seconds = timed ? (Integer) (count * secondsEach(item)) : null;
        List<Integer> reps = timed ? List.of() : List.of(count);
        return done(item, sets == null ? 1 : sets, reps, seconds, pain, effort, quality, !quality.isEmpty());
    }

    private static int secondsEach(Item item) {
        return switch (unit(item)) {
            case "minutes" -> MINUTE;
            case "breaths", "rounds" -> item.exercise().ladder().secondsEach();
            default -> 1;
        };
    }

    private static Session.Done nothing(
            Item item, @Nullable Integer pain, @Nullable Integer effort, List<Quality> quality) {
        boolean timed = item.dose().seconds() != null;
        return done(item, 0, timed ? List.of() : List.of(0), timed ? 0 : null, pain, effort, quality, true);
    }

    private static Session.Done done(
            Item item,
            int sets,
            List<Integer> reps,
            @Nullable Integer seconds,
            @Nullable Integer pain,
            @Nullable Integer effort,
            List<Quality> quality,
            boolean stopped) {
        Dose dose = item.dose();
        return new Session.Done(
                item.exercise().id(),
                sets,
                reps,
                dose.holdSeconds(),
                seconds,
                dose.load(),
                null,
                pain,
                effort,
                quality,
                stopped);
    }

    private static int most(Item item) {
        return switch (unit(item)) {
            case "minutes" -> DAY_IN_MINUTES;
            case "seconds" -> LONGEST_SECONDS;
            default -> MOST_REPS;
        };
    }

    /** An exercise that is not in the plan: the plan changed after the form was opened. */
    private void refuseStrangers() {
        for (String name : form.fields()) {
            boolean known = !name.startsWith("done.");
            for (Item item : planned.items()) {
                known |= name.equals(field("done", item));
            }
            if (!known) {
                form.refuse(
                        "session",
                        "Today's plan has changed since you opened this form. Please look through it again.");
            }
        }
    }
}
