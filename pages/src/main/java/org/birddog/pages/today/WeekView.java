package org.birddog.pages.today;

import java.util.ArrayList;
import java.util.List;
import org.birddog.coach.advice.Advice;
import org.birddog.coach.advice.PlannedDay;
import org.birddog.coach.advice.Target;
import org.birddog.pages.words.PlainDay;
import org.birddog.pages.words.Sayings;
import org.birddog.pages.words.Wording;

/** The week: what was done of its goals, and what the coming days hold. */
public record WeekView(List<Bar> bars, List<Day> days) {

    /**
     * How far one goal was reached.
     *
     * @param done never more than the goal, so that a bar can show it
     */
    public record Bar(String name, String reached, int done, int goal) {}

    /**
     * One day ahead.
     *
     * @param about what it is chiefly for, and how long it takes
     */
    public record Day(String day, String about, List<Name> exercises) {}

    /** An exercise and what it is called. */
    public record Name(String id, String name) {}

    /** The week as an advice tells it. */
    public static WeekView of(Advice advice, Sayings sayings) {
        Wording say = sayings.say();
        List<Bar> bars = new ArrayList<>();
        for (Target target : advice.targets()) {
            if (target.goal() > 0) {
                bars.add(new Bar(
                        say.of("week.goal." + target.name()),
                        reached(target, say),
                        Math.min(target.done(), target.goal()),
                        target.goal()));
            }
        }
        return new WeekView(bars, days(advice, sayings));
    }

    /** What was done of a goal, and of this week's step on the way to it. */
    private static String reached(Target target, Wording say) {
        String unit = target.name().endsWith("minutes") ? "calendar.minutes" : "calendar.days";
        String goal = say.count(unit, target.goal());
        return target.step() == null || target.step() >= target.goal()
                ? say.of("week.reached", "done", target.done(), "goal", goal)
                : say.of("week.stepping", "done", target.done(), "step", target.step(), "goal", goal);
    }

    private static List<Day> days(Advice advice, Sayings sayings) {
        Wording say = sayings.say();
        List<Day> days = new ArrayList<>();
        for (PlannedDay day : advice.week()) {
            List<Name> names = new ArrayList<>();
            for (String exercise : day.exercises()) {
                names.add(new Name(exercise, sayings.name(exercise)));
            }
            days.add(new Day(
                    PlainDay.ofWeek(say, day.day()),
                    say.of(
                            "week.day",
                            "focus",
                            say.label(day.focus()),
                            "minutes",
                            say.count("calendar.minutes", day.minutes())),
                    names));
        }
        return days;
    }
}
