package org.birddog.pages.explain;

import java.util.ArrayList;
import java.util.List;
import org.birddog.coach.advice.Change;
import org.birddog.coach.advice.PlannedDay;
import org.birddog.coach.advice.Target;
import org.birddog.coach.content.Exercise;
import org.birddog.coach.envelope.Reason;
import org.birddog.pages.words.PlainDay;
import org.birddog.pages.words.Wording;

/** The week, what changed since last time, and what was done of the week's goals: a line for each. */
final class Ahead {

    private Ahead() {}

    static void write(Sheet sheet, Reading reading) {
        Wording say = reading.say();
        part(sheet, reading, say.of("explain.week.title"), week(reading));
        part(sheet, reading, say.of("explain.changes.title"), changes(reading));
        part(sheet, reading, say.of("explain.targets.title"), targets(reading));
    }

    private static void part(Sheet sheet, Reading reading, String title, List<String> lines) {
        sheet.heading(title);
        for (String line : lines) {
            sheet.point(0, line);
        }
        if (lines.isEmpty()) {
            sheet.say(1, reading.say().of("explain.none"));
        }
    }

    /** Each of the days ahead. */
    static List<String> week(Reading reading) {
        Wording say = reading.say();
        List<String> lines = new ArrayList<>();
        for (PlannedDay day : reading.advice().week()) {
            List<String> names = new ArrayList<>();
            day.exercises().forEach(exercise -> names.add(reading.sayings().name(exercise)));
            String about = say.of(
                    "week.day",
                    "focus",
                    say.label(day.focus()),
                    "minutes",
                    say.count("calendar.minutes", day.minutes()));
            lines.add(say.of(
                    "explain.week.day",
                    "day",
                    PlainDay.ofWeek(say, day.day()),
                    "about",
                    about,
                    "exercises",
                    String.join(say.of("explain.between"), names)));
        }
        return lines;
    }

    /** Each dose that is not as it was. */
    static List<String> changes(Reading reading) {
        Wording say = reading.say();
        List<String> lines = new ArrayList<>();
        for (Change change : reading.advice().changes()) {
            Exercise exercise = reading.coach().content().exercise(change.exercise());
            if (exercise == null) {
                continue;
            }
            List<String> reasons = new ArrayList<>();
            for (Reason reason : change.because()) {
                reasons.add(reading.says(reason));
            }
            lines.add(say.of(
                    "explain.changes.change",
                    "name",
                    reading.sayings().name(exercise.id()),
                    "from",
                    reading.sayings().dose(exercise, change.from()),
                    "to",
                    reading.sayings().dose(exercise, change.to()),
                    "reasons",
                    String.join(" ", reasons)));
        }
        return lines;
    }

    /** Each goal of the week. */
    static List<String> targets(Reading reading) {
        Wording say = reading.say();
        List<String> lines = new ArrayList<>();
        for (Target target : reading.advice().targets()) {
            String unit = target.name().endsWith("minutes") ? "calendar.minutes" : "calendar.days";
            lines.add(say.of(
                    "explain.targets.target",
                    "name",
                    say.of("week.goal." + target.name()),
                    "done",
                    target.done(),
                    "goal",
                    say.count(unit, target.goal())));
        }
        return lines;
    }
}
