package org.birddog.trials;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.birddog.coach.advice.Advice;
import org.birddog.coach.advice.Exclusion;
import org.birddog.coach.advice.Item;
import org.birddog.coach.advice.PlannedDay;
import org.birddog.coach.advice.PlannedSession;
import org.birddog.coach.content.Content;
import org.birddog.coach.content.Exercise;
import org.birddog.coach.envelope.Reason;
import org.birddog.coach.vocabulary.Block;
import org.birddog.coach.vocabulary.Category;
import org.birddog.coach.vocabulary.Demand;
import org.birddog.coach.vocabulary.Focus;
import org.birddog.coach.vocabulary.Permission;

/**
 * Checks advice against what the contract promises of every plan. It shares no code with the planner or the
 * envelope and
 * reads only what the advice itself says.
 */
public final class PlanChecker {

    private static final List<Category> STRENGTH =
            List.of(Category.CORE, Category.HIP, Category.FUNCTION, Category.BACK_EXTENSOR, Category.STRENGTH);
    private static final List<String> NO_FLOOR = List.of("pain-flare", "pain-before", "after-a-break", "quick-relief");

    private final Content content;
    private final Advice advice;
    private final int minutesAsked;
    private final List<String> faults = new ArrayList<>();

    private PlanChecker(Content content, Advice advice, int minutesAsked) {
        this.content = content;
        this.advice = advice;
        this.minutesAsked = minutesAsked;
    }

    /** Everything that is wrong with an advice; empty where nothing is. */
    public static List<String> faults(Content content, Advice advice, int minutesAsked) {
        PlanChecker checker = new PlanChecker(content, advice, minutesAsked);
        checker.check();
        return checker.faults;
    }

    private void check() {
        boolean closed = advice.permission().compareTo(Permission.ASK_FIRST) >= 0;
        PlannedSession session = advice.session();
        reasons();
        if (closed) {
            want(session == null, "a locked advice has a session");
            want(advice.week().isEmpty(), "a locked advice has a week");
            want(advice.changes().isEmpty(), "a locked advice has changes");
            return;
        }
        want(session != null || advice.permission() == Permission.REST, "no session although not resting");
        if (rules(advice.because()).contains("quick-relief")) {
            want(advice.week().isEmpty(), "quick relief has a week");
        } else {
            week();
        }
        if (session != null) {
            session(session);
        }
    }

    private void reasons() {
        want(!advice.because().isEmpty() || advice.permission() == Permission.TRAIN, "no reason for the permission");
        for (Reason reason : advice.because()) {
            want(!reason.rule().equals("last-check"), "the last check had to refuse a plan: " + reason.evidence());
        }
        for (Exclusion exclusion : advice.excluded()) {
            want(!exclusion.because().isEmpty(), exclusion.exercise() + " is excluded without a reason");
        }
    }

    private void session(PlannedSession session) {
        List<Item> items = session.items();
        want(!items.isEmpty(), "the session is empty");
        TreeSet<String> seen = new TreeSet<>();
        int seconds = 0;
        Block block = Block.WARM_UP;
        for (Item item : items) {
            Exercise exercise = item.exercise();
            want(seen.add(exercise.id()), exercise.id() + " stands twice");
            want(!item.because().isEmpty(), exercise.id() + " has no reason");
            want(item.block().compareTo(block) >= 0, "the blocks are out of order");
            want(item.block() != Block.WARM_UP || exercise.category() != Category.STRETCH, "a static stretch warms up");
            allowed(exercise.id(), "the session");
            dose(item);
            block = item.block();
            seconds += item.seconds();
        }
        want(session.minutes() == (seconds + 30) / 60, "the minutes are not the sum of the seconds");
        length(session, seconds);
        Category last = items.getLast().exercise().category();
        want(
                last == Category.BREATHING || last == Category.RELAXATION || last == Category.STRETCH,
                "the session ends with " + last);
        want(changesOfPosition(items) <= 4, "more than four changes between the floor and standing");
    }

    private void length(PlannedSession session, int seconds) {
        want(seconds * 10 <= minutesAsked * 660, "longer than 110 percent of the minutes asked");
        int count = session.items().size();
        want(count * 3 <= minutesAsked * 2, "more than one exercise in a minute and a half");
        List<String> because = rules(advice.because());
        boolean floor =
                advice.permission() == Permission.TRAIN && NO_FLOOR.stream().noneMatch(because::contains);
        if (floor) {
            want(seconds * 2 >= minutesAsked * 60, "shorter than half of the minutes asked: " + seconds + " s");
            want(minutesAsked < 10 || count >= 4, "fewer than four exercises");
        }
    }

    private void dose(Item item) {
        int top = item.exercise().ladder().dose(item.exercise().ladder().top()).volume();
        want(item.dose().volume() <= top, item.exercise().id() + " is above its top");
        want(item.dose().volume() > 0, item.exercise().id() + " has no dose");
        want(item.dose().totalReps() <= 30, item.exercise().id() + " has more than 30 repetitions");
        want(item.seconds() > 0, item.exercise().id() + " takes no time");
    }

    private void week() {
        want(advice.week().size() == 7, "the week has not seven days");
        boolean strengthBefore = advice.session() != null && hasStrength(ids(advice.session()));
        int expected = advice.today() + 1;
        for (PlannedDay day : advice.week()) {
            want(day.day() == expected++, "the week skips a day");
            boolean strength = day.focus() == Focus.STRENGTH;
            want(!(strength && strengthBefore), "strength on two days running");
            want(strength || !hasStrength(day.exercises()), "strength work on a day for " + day.focus());
            strengthBefore = strength;
            for (String id : day.exercises()) {
                allowed(id, "the week");
            }
        }
    }

    private void allowed(String id, String where) {
        for (Exclusion exclusion : advice.excluded()) {
            want(!exclusion.exercise().equals(id), id + " is excluded and stands in " + where);
        }
        Exercise exercise = content.exercise(id);
        if (exercise == null) {
            faults.add(id + " is unknown");
            return;
        }
        Category category = exercise.category();
        boolean calm = category == Category.BREATHING || category == Category.RELAXATION || id.equals("walking");
        boolean easy = calm || category == Category.MOBILITY;
        want(advice.permission() != Permission.REST || calm, id + " is too much for rest");
        want(advice.permission() != Permission.GENTLE || easy, id + " is too much for gentle");
        want(exercise.stage() <= advice.stage(), id + " is above the stage");
    }

    private boolean hasStrength(List<String> ids) {
        for (String id : ids) {
            Exercise exercise = content.exercise(id);
            if (exercise != null && STRENGTH.contains(exercise.category())) {
                return true;
            }
        }
        return false;
    }

    private static List<String> rules(List<Reason> reasons) {
        return reasons.stream().map(Reason::rule).toList();
    }

    private static List<String> ids(PlannedSession session) {
        return session.items().stream().map(item -> item.exercise().id()).toList();
    }

    private static int changesOfPosition(List<Item> items) {
        int changes = 0;
        Boolean floor = null;
        for (Item item : items) {
            boolean now = item.exercise().demands().contains(Demand.FLOOR);
            boolean anywhere = item.exercise().position() == org.birddog.coach.vocabulary.Position.ANY && !now;
            if (!anywhere) {
                changes += floor != null && floor != now ? 1 : 0;
                floor = now;
            }
        }
        return changes;
    }

    private void want(boolean holds, String otherwise) {
        if (!holds) {
            faults.add(otherwise);
        }
    }
}
