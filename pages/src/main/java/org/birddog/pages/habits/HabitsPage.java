package org.birddog.pages.habits;

import java.util.ArrayList;
import java.util.List;
import org.birddog.coach.diary.HabitNote;
import org.birddog.coach.vocabulary.Habit;
import org.birddog.coach.vocabulary.HabitStep;
import org.birddog.coach.vocabulary.Permission;
import org.birddog.pages.form.Form;
import org.birddog.pages.safety.LockedPage;
import org.birddog.pages.turn.Answer;
import org.birddog.pages.turn.Frame;
import org.birddog.pages.turn.Turn;
import org.birddog.pages.words.Wording;
import org.jspecify.annotations.Nullable;

/** Daily habits: two or three at most, chosen with the person, done with one tap, dropped without a word. */
public final class HabitsPage {

    /** How many may be kept at once: more are not kept up (our proposal [P]). */
    static final int MOST = 3;

    private static final String PATH = "/habits";

    private HabitsPage() {}

    /**
     * What the page shows.
     *
     * @param offers what may be chosen besides; empty where there are enough
     */
    record View(Turn turn, Frame frame, Form form, List<Kept> kept, List<Fit.Offer> offers) {

        Wording say() {
            return frame.say();
        }

        /** What to look to, point by point. */
        List<String> points(Habit habit) {
            List<String> points = new ArrayList<>();
            String key = "habit." + habit.word() + ".point.";
            for (char letter = 'a'; say().has(key + letter); letter++) {
                points.add(say().of(key + letter));
            }
            return points;
        }

        List<String> forms(Habit habit) {
            return Fit.forms(turn, habit);
        }

        /** Where there is more to read. */
        String lesson(Habit habit) {
            return switch (habit) {
                case SITTING_BREAKS -> "sitting";
                case DESK_CHECK -> "desk";
                case SLEEP_POSITION -> "sleep";
                case SAFE_LIFTING -> "lifting";
                case WALK_AFTER_MEALS -> "walking";
                case STRESS_MINUTES -> "stress";
            };
        }

        /** Where it can be done at once, or null. */
        @Nullable
        String way(Habit habit) {
            return switch (habit) {
                case SITTING_BREAKS -> "/session/break";
                case STRESS_MINUTES -> "/relief";
                case WALK_AFTER_MEALS -> "/exercises/walking";
                case DESK_CHECK, SLEEP_POSITION, SAFE_LIFTING -> null;
            };
        }
    }

    /** The page. */
    public static Answer show(Turn turn) {
        return page(turn, Form.blank(turn.say()));
    }

    /** One of its buttons. */
    public static Answer told(Turn turn) {
        Form form = Form.of(turn.visit().form(), turn.say());
        Habit habit = form.wantedWord("habit", Habit.values(), turn.say().of("form.one-of-these"));
        HabitStep step = form.wantedWord("step", HabitStep.values(), turn.say().of("form.one-of-these"));
        List<Kept> kept = Kept.all(turn);
        if (step == HabitStep.CHOSEN && kept.size() >= MOST) {
            form.refuse("habit", turn.say().of("habit.enough", "most", MOST));
        }
        if (form.isFaulty() || habit == null || step == null || isClosed(turn)) {
            return page(turn, form);
        }
        return new Answer.SeeOther(
                PATH,
                changesNothing(kept, habit, step)
                        ? List.of()
                        : List.of(new HabitNote(turn.newId(), turn.at(), habit, step)));
    }

    /** A button that was pressed twice. */
    private static boolean changesNothing(List<Kept> kept, Habit habit, HabitStep step) {
        for (Kept each : kept) {
            if (each.habit() == habit) {
                return step == HabitStep.CHOSEN || (step == HabitStep.DONE && each.today());
            }
        }
        return step != HabitStep.CHOSEN;
    }

    private static boolean isClosed(Turn turn) {
        return turn.advice().permission().compareTo(Permission.ASK_FIRST) >= 0;
    }

    private static Answer page(Turn turn, Form form) {
        if (isClosed(turn)) {
            return LockedPage.page(turn, Form.blank(turn.say()));
        }
        List<Kept> kept = Kept.all(turn);
        View view =
                new View(turn, turn.frame(form), form, kept, kept.size() >= MOST ? List.of() : Fit.offers(turn, kept));
        return turn.html(form, (out, none) -> JtehabitsGenerated.render(out, none, view));
    }
}
