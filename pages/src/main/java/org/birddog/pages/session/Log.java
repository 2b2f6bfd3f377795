package org.birddog.pages.session;

import java.util.List;
import org.birddog.coach.diary.At;
import org.birddog.coach.diary.Session;
import org.birddog.coach.vocabulary.Quality;
import org.birddog.pages.form.Form;
import org.birddog.pages.turn.Once;
import org.birddog.pages.turn.Turn;
import org.jspecify.annotations.Nullable;

/** What the logs of a session and of quick relief have in common: how it was before and after, and how long it took. */
record Log(Form form, List<Shown> shown) {

    private static final int DAY_IN_MINUTES = 1_440;
    private static final int MINUTE = 60;

    /** The field that says how many seconds ago the session was over. */
    private static final String AGO = "ago";

    /** A year: a device that kept it for longer has a clock that is wrong. */
    private static final int LONGEST_AGO = 366 * 86_400;

    /** What was felt during an exercise. */
    record Felt(@Nullable Integer pain, @Nullable Integer effort, List<Quality> quality) {

        static final Felt NOTHING_TOLD = new Felt(null, null, List.of());
    }

    /** The id that the form brings, or nothing where it brings none that will do. */
    String id() {
        return Once.id(form);
    }

    /** Whether the player's outbox sends it, and not a person who sees the form. */
    boolean isSent() {
        return !form.value(AGO).isEmpty();
    }

    /** When it was over: so many seconds ago as the device says, or now. */
    At at(Turn turn) {
        Integer ago = form.number(AGO, 0, LONGEST_AGO);
        return ago == null ? turn.at() : turn.at(ago);
    }

    /** Whether the form was sent before: then it is in the diary already. */
    boolean isKept(Turn turn) {
        return Once.isKept(turn, form);
    }

    /** The pain before; asked for, since no check-in of today need have told it. */
    @Nullable
    Integer before() {
        return form.wantedNumber("pain-before", 0, 10, form.say().of("session.before-ask"));
    }

    /** The session with what was done, or null where the form has a fault. */
    @Nullable
    Session session(String id, At at, @Nullable Integer before, List<Session.Done> done) {
        return session(id, at, before, null, done);
    }

    /**
     * The same.
     *
     * @param untold the pain after it where nobody was asked, or null where it has to be told
     */
    @Nullable
    Session session(String id, At at, @Nullable Integer before, @Nullable Integer untold, List<Session.Done> done) {
        form.under("");
        Integer after = untold != null && form.value("pain-after").isEmpty()
                ? untold
                : form.wantedNumber("pain-after", 0, 10, form.say().of("session.after-ask"));
        Integer minutes = form.number("minutes", 0, DAY_IN_MINUTES);
        if (form.isFaulty() || before == null || after == null) {
            return null;
        }
        return new Session(id, at, before, after, minutes == null ? planned(done) : minutes, List.copyOf(done));
    }

    /** The planned minutes of what was done; half of them where only a part was. */
    private int planned(List<Session.Done> done) {
        int seconds = 0;
        for (Shown one : shown) {
            for (Session.Done item : done) {
                if (item.exercise().equals(one.id())) {
                    seconds += isAll(item, one) ? one.seconds() : one.seconds() / 2;
                }
            }
        }
        return Math.max(1, (seconds + MINUTE / 2) / MINUTE);
    }

    private static boolean isAll(Session.Done item, Shown one) {
        Integer sets = item.sets();
        return sets != null && sets == one.dose().sets() && sameAmount(item, one);
    }

    private static boolean sameAmount(Session.Done item, Shown one) {
        Integer seconds = one.dose().seconds();
        return seconds == null ? item.reps().equals(one.dose().reps()) : seconds.equals(item.seconds());
    }

    /** All of what was shown. */
    static Session.Done all(Shown one, Felt felt) {
        return done(one, one.dose().sets(), one.dose().reps(), one.dose().seconds(), felt, false);
    }

    /**
     * A part of it. Whoever does not know how much tells nothing, and nothing is made up.
     *
     * @param count in the unit of the exercise
     */
    static Session.Done part(Shown one, @Nullable Integer sets, @Nullable Integer count, Felt felt) {
        boolean stopped = !felt.quality().isEmpty();
        if (count == null) {
            return done(one, sets, List.of(), null, felt, stopped);
        }
        int told = sets == null ? 1 : sets;
        return one.dose().seconds() == null
                ? done(one, told, List.of(count), null, felt, stopped)
                : done(one, told, List.of(), count * one.secondsEach(), felt, stopped);
    }

    /** Tried and given up: what it felt like must not be lost. */
    static Session.Done none(Shown one, Felt felt) {
        return one.dose().seconds() == null
                ? done(one, 0, List.of(0), null, felt, true)
                : done(one, 0, List.of(), 0, felt, true);
    }

    private static Session.Done done(
            Shown one,
            @Nullable Integer sets,
            List<Integer> reps,
            @Nullable Integer seconds,
            Felt felt,
            boolean stopped) {
        return new Session.Done(
                one.id(),
                sets,
                reps,
                one.dose().holdSeconds(),
                seconds,
                one.dose().load(),
                null,
                felt.pain(),
                felt.effort(),
                felt.quality(),
                stopped);
    }
}
