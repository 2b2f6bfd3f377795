package org.birddog.pages.activity;

import org.birddog.coach.diary.Activity;
import org.birddog.coach.vocabulary.Intensity;
import org.birddog.coach.vocabulary.Pursuit;
import org.birddog.pages.form.Form;
import org.birddog.pages.turn.Once;
import org.birddog.pages.turn.Turn;
import org.birddog.pages.words.Wording;
import org.jspecify.annotations.Nullable;

/** Reads the log of an activity. */
final class ActivityForm {

    /** How many days back an activity may be logged: what is longer ago is no longer known well (our proposal [P]). */
    static final int DAYS_BACK = 7;

    /** The most minutes of one activity: ten hours. */
    static final int MOST_MINUTES = 600;

    private static final int DAY_IN_SECONDS = 86_400;
    private static final int LOWEST_PULSE = 20;
    private static final int HIGHEST_PULSE = 250;
    private static final int WORST = 10;

    private ActivityForm() {}

    /** What was typed as an entry, or null where the form has a fault. */
    static @Nullable Activity read(Form form, Turn turn) {
        Wording say = form.say();
        Pursuit pursuit = form.wantedWord("activity", Pursuit.values(), say.of("activity.what.wanted"));
        Integer minutes = form.wantedNumber("minutes", 1, MOST_MINUTES, say.of("activity.minutes.wanted"));
        Intensity intensity = form.wantedWord("intensity", Intensity.values(), say.of("activity.intensity.wanted"));
        int today = turn.now().day();
        Integer day = form.date("day", today - DAYS_BACK, today);
        Integer pulse = form.number("heart-rate", LOWEST_PULSE, HIGHEST_PULSE);
        Integer pain = form.number("pain", 0, WORST);
        Integer effort = form.number("effort", 0, WORST);
        if (form.isFaulty() || pursuit == null || minutes == null || intensity == null) {
            return null;
        }
        int ago = day == null ? 0 : today - day;
        return new Activity(
                Once.idOrNew(form, turn),
                ago == 0 ? turn.at() : turn.at(ago * DAY_IN_SECONDS),
                pursuit,
                minutes,
                intensity,
                pulse,
                pain,
                effort);
    }
}
