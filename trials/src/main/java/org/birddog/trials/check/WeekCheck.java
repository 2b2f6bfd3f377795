package org.birddog.trials.check;

import java.util.List;
import org.birddog.coach.advice.Advice;
import org.birddog.coach.advice.Item;
import org.birddog.coach.advice.PlannedDay;
import org.birddog.coach.content.Exercise;
import org.birddog.coach.vocabulary.Category;
import org.birddog.coach.vocabulary.Focus;

/** The seven days ahead: strength never on two days running, today counted; each in its own week of pregnancy. */
public final class WeekCheck {

    private static final int DAYS = 7;
    private static final List<Category> STRENGTH =
            List.of(Category.CORE, Category.HIP, Category.FUNCTION, Category.BACK_EXTENSOR, Category.STRENGTH);

    private WeekCheck() {}

    /** Checks the week of an advice that is open. */
    public static void check(Examined examined, ExerciseCheck exercises) {
        Advice advice = examined.advice();
        if (advice.week().size() != DAYS) {
            examined.fault("the week has not seven days");
        }
        boolean strengthBefore = false;
        if (advice.session() != null) {
            for (Item item : advice.session().items()) {
                strengthBefore |= STRENGTH.contains(item.exercise().category());
            }
        }
        int expected = advice.today() + 1;
        for (PlannedDay day : advice.week()) {
            if (day.day() != expected++) {
                examined.fault("the week skips a day");
            }
            boolean strength = day.focus() == Focus.STRENGTH;
            if (strength && strengthBefore) {
                examined.fault("strength on two days running");
            }
            strengthBefore = strength;
            length(examined, day);
            for (String id : day.exercises()) {
                Exercise exercise = examined.exercises().get(id);
                if (!strength && exercise != null && STRENGTH.contains(exercise.category())) {
                    examined.fault("strength work on a day for " + day.focus());
                    strengthBefore = true;
                }
                exercises.planned(id, "the week");
                exercises.ahead(id, day.day() - advice.today());
            }
        }
    }

    /** No day ahead asks for more than 110 per cent of the minutes, or for more exercises than they hold. */
    private static void length(Examined examined, PlannedDay day) {
        int asked = examined.known().minutes();
        if (day.minutes() > (asked * 66 + 30) / 60) {
            examined.fault("a day ahead is longer than 110 percent of the minutes asked: " + day.minutes());
        }
        if (day.exercises().size() * 3 > asked * 2) {
            examined.fault("a day ahead has more than one exercise in a minute and a half");
        }
    }
}
