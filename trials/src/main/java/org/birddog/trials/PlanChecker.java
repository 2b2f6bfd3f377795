package org.birddog.trials;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.birddog.coach.advice.Advice;
import org.birddog.coach.advice.PlannedSession;
import org.birddog.coach.content.Content;
import org.birddog.coach.content.Exercise;
import org.birddog.coach.content.RulePage;
import org.birddog.coach.vocabulary.Permission;
import org.birddog.trials.check.Examined;
import org.birddog.trials.check.ExerciseCheck;
import org.birddog.trials.check.Known;
import org.birddog.trials.check.ReasonCheck;
import org.birddog.trials.check.SessionCheck;
import org.birddog.trials.check.WeekCheck;

/**
 * Checks advice against what the contract promises of every plan. It shares no code with the planner, the envelope or
 * the last check, and reads only the advice, what it is told of the person, and its own table of bars.
 */
public final class PlanChecker {

    /** Rules of what is planned only for now, on request. */
    private static final List<String> ON_REQUEST = List.of("quick-relief", "minimum-day", "sitting-break");

    private final Map<String, Exercise> exercises = new LinkedHashMap<>();
    private final Set<String> pages = new HashSet<>();

    /** A checker that holds advice against a content. */
    public PlanChecker(Content content) {
        for (Exercise exercise : content.exercises()) {
            exercises.put(exercise.id(), exercise);
        }
        for (RulePage page : content.pages()) {
            pages.add(page.rule());
        }
    }

    /** What is wrong with an advice of which only the minutes asked for are known; empty where nothing is. */
    public static List<String> faults(Content content, Advice advice, int minutesAsked) {
        return new PlanChecker(content).faults(advice, Known.of(minutesAsked));
    }

    /** What is wrong with an advice; empty where nothing is. */
    public List<String> faults(Advice advice, Known known) {
        Examined examined = Examined.of(exercises, pages, advice, known);
        if (known.permission() != null && known.permission() != advice.permission()) {
            examined.fault("the permission is " + advice.permission().word() + ", not "
                    + known.permission().word());
        }
        ReasonCheck.check(examined);
        if (advice.permission().compareTo(Permission.ASK_FIRST) >= 0) {
            locked(examined);
        } else {
            open(examined);
        }
        return examined.faults();
    }

    private static void locked(Examined examined) {
        Advice advice = examined.advice();
        if (advice.session() != null) {
            examined.fault("a locked advice has a session");
        }
        if (!advice.week().isEmpty()) {
            examined.fault("a locked advice has a week");
        }
        if (!advice.changes().isEmpty()) {
            examined.fault("a locked advice has changes");
        }
    }

    private static void open(Examined examined) {
        Advice advice = examined.advice();
        PlannedSession session = advice.session();
        if (session == null && advice.permission() != Permission.REST) {
            examined.fault("no session although not resting");
        }
        ExerciseCheck exercises = new ExerciseCheck(examined);
        exercises.excluded();
        if (ON_REQUEST.stream().noneMatch(examined::isBecauseOf)) {
            WeekCheck.check(examined, exercises);
        } else if (!advice.week().isEmpty()) {
            examined.fault("what was asked for now has a week");
        }
        if (session != null) {
            SessionCheck.check(examined, session, exercises);
        }
    }
}
