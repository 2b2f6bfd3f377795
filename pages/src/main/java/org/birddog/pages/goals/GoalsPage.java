package org.birddog.pages.goals;

import java.util.List;
import org.birddog.coach.diary.Goal;
import org.birddog.coach.vocabulary.Permission;
import org.birddog.pages.form.Choice;
import org.birddog.pages.form.Form;
import org.birddog.pages.safety.LockedPage;
import org.birddog.pages.turn.Answer;
import org.birddog.pages.turn.Frame;
import org.birddog.pages.turn.Turn;
import org.birddog.pages.words.PlainDay;
import org.birddog.pages.words.Wording;
import org.jspecify.annotations.Nullable;

/** Own activities and their days, the next small steps, weeks in a row, and what helps on days without drive. */
public final class GoalsPage {

    private static final String PATH = "/goals";
    private static final String ACTIVITY = "activity";
    private static final String BY = "by-date";
    private static final int LONGEST = 200;

    /** How far ahead a day may be set: two years. */
    private static final int AHEAD = 731;

    private GoalsPage() {}

    /** What the page shows. */
    record View(Turn turn, Frame frame, Form form, List<OwnGoal> goals, KeptWeeks kept, List<Checkpoint> next) {

        Wording say() {
            return frame.say();
        }

        /** How well an activity goes, beside the first time. */
        String ability(OwnGoal goal) {
            return say().of(
                            "goal.ability",
                            "now",
                            goal.ability(),
                            "first",
                            goal.first(),
                            "day",
                            PlainDay.ofYear(say(), goal.rated()));
        }

        /** The day that was set, or null. */
        @Nullable
        String by(OwnGoal goal) {
            Integer by = goal.by();
            return by == null
                    ? null
                    : say().of(by < turn.now().day() ? "goal.by-past" : "goal.by", "day", PlainDay.ofYear(say(), by));
        }

        /** The activities, to choose one from. */
        List<Choice> activities() {
            return goals.stream()
                    .map(goal -> new Choice(goal.activity(), goal.activity(), null))
                    .toList();
        }
    }

    /** The page. */
    public static Answer show(Turn turn) {
        return page(turn, Form.blank(turn.say()));
    }

    /** A day for one activity, or none any more. */
    public static Answer told(Turn turn) {
        Form form = Form.of(turn.visit().form(), turn.say());
        String activity = form.text(ACTIVITY, LONGEST);
        Integer by = form.date(BY, turn.now().day(), turn.now().day() + AHEAD);
        OwnGoal goal = OwnGoal.all(turn).stream()
                .filter(known -> known.activity().equals(activity))
                .findFirst()
                .orElse(null);
        if (goal == null) {
            form.refuse(ACTIVITY, turn.say().of(activity == null ? "goal.which-wanted" : "questionnaire.own.changed"));
        }
        if (goal == null || form.isFaulty() || isClosed(turn)) {
            return page(turn, form);
        }
        boolean same = by == null ? goal.by() == null : by.equals(goal.by());
        return new Answer.SeeOther(
                PATH,
                same ? List.of() : List.of(new Goal(turn.newId(), turn.at(), goal.activity(), goal.ability(), by)));
    }

    private static boolean isClosed(Turn turn) {
        return turn.advice().permission().compareTo(Permission.ASK_FIRST) >= 0;
    }

    private static Answer page(Turn turn, Form form) {
        if (isClosed(turn)) {
            return LockedPage.page(turn, Form.blank(turn.say()));
        }
        List<OwnGoal> goals = OwnGoal.all(turn);
        KeptWeeks kept = KeptWeeks.of(turn);
        View view = new View(turn, turn.frame(form), form, goals, kept, Checkpoint.of(turn, kept, goals));
        return turn.html(form, (out, none) -> JtegoalsGenerated.render(out, none, view));
    }
}
