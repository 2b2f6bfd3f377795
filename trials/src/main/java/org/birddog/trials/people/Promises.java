package org.birddog.trials.people;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.birddog.coach.advice.Advice;
import org.birddog.coach.advice.Change;
import org.birddog.coach.advice.Exclusion;
import org.birddog.coach.advice.Item;
import org.birddog.coach.content.Content;
import org.birddog.coach.content.Exercise;
import org.birddog.coach.diary.Entry;
import org.birddog.coach.diary.Order;
import org.birddog.coach.envelope.Reason;
import org.birddog.coach.vocabulary.OrderKind;
import org.birddog.trials.PlanChecker;
import org.birddog.trials.check.Known;
import org.jspecify.annotations.Nullable;

/**
 * What every day of every life must keep, judged from what stands in the notebook and not from what the coach made of
 * it.
 *
 * <ul>
 *   <li><b>Doses.</b> No item is above the share of its rung that {@link Reckoning} allows: so none rises after AMBER,
 *       DOWN, STOP or UNKNOWN, none by more than one rung, none before GREEN on two days, none within 48 hours of a
 *       DOWN; every break and every flare takes down what stands; and after a flare it comes back by 50, 75 and 100
 *       per cent, up to the rung that the ladder had and no further. However a limit ended, nothing is above what was
 *       asked the last time unless that was taken GREEN, and then by one step. Only what a clinician prescribed may
 *       differ.
 *       Where nothing else limits an item it is no less either: what comes back, comes back.
 *   <li><b>Changes.</b> One change is at most one rung above the one on which the exercise was last done.
 *       {@link Reckoning} says of some lives that they are open from a day on; those have one rung more of room.
 *   <li><b>Suspended</b> exercises are out until two GREEN sessions without them, on later days.
 *   <li><b>In a flare</b> stage 1, the relief set, twice a day.
 *   <li><b>Permission</b> is as strict as {@link Alarms} say, whatever was answered in between, and no stricter where
 *       nothing is dated later.
 *   <li><b>Never above stage 3</b> in the first 28 days of training.
 *   <li><b>Who does not get better</b> is told so ({@link Told}).
 *   <li>All that {@link PlanChecker} wants of a plan for whom the {@link Portrait} shows.
 * </ul>
 */
final class Promises {

    /** How a fault begins that no planner may be able to help: see {@link org.birddog.trials.optimum.Unbeaten}. */
    static final List<String> TOO_LITTLE = List.of("fewer than four exercises", "shorter than half");

    private static final int EARLY_DAYS = 28;

    private static final List<String> HOLDS_BACK =
            List.of("unknown-entry", "after-a-break", "high-blood-pressure", "clinician-order", "last-check");

    private final Content content;
    private final Notebook notebook;
    private final Advice advice;
    private final Reckoning reckoning;
    private final @Nullable Integer hour;
    private final List<String> broken = new ArrayList<>();

    private Promises(Content content, Notebook notebook, Reckoning reckoning, Advice advice, @Nullable Integer hour) {
        this.content = content;
        this.notebook = notebook;
        this.advice = advice;
        this.reckoning = reckoning;
        this.hour = hour;
    }

    /**
     * Every promise that an advice breaks, in words.
     *
     * @param reckoning of the day of the advice
     * @param hour at which it was given, or null where the coach was told of none
     */
    static List<String> broken(
            Content content, Notebook notebook, Reckoning reckoning, Advice advice, @Nullable Integer hour) {
        Promises promises = new Promises(content, notebook, reckoning, advice, hour);
        promises.judge();
        return promises.broken;
    }

    private void judge() {
        Known known = new Portrait(notebook, advice.today()).known(hour);
        for (String fault : new PlanChecker(content).faults(advice, known)) {
            want(false, fault);
        }
        Alarms.Floor floor = new Alarms(notebook, advice.today()).floor();
        want(
                advice.permission().compareTo(floor.permission()) >= 0,
                "permission is " + advice.permission().word() + " and must be at least "
                        + floor.permission().word() + " for " + floor.rule());
        want(
                advice.permission().compareTo(floor.permission()) <= 0 || notebook.holdsLater(advice.today()),
                "permission is " + advice.permission().word() + " and nothing asks for more than "
                        + floor.permission().word());
        boolean early = reckoning.first() == Integer.MAX_VALUE || advice.today() - reckoning.first() < EARLY_DAYS;
        want(!early || advice.stage() <= 3, "stage " + advice.stage() + " in the first four weeks");
        String due = Told.due(notebook, advice.today());
        want(due == null || rules().contains(due), "is not told " + due);
        suspensions();
        boolean flare = Swings.isOn(reckoning.flares(), advice.today());
        want(!flare || rules().contains("pain-flare"), "a flare that nobody sees");
        want(!flare || advice.stage() == 1, "stage " + advice.stage() + " in a flare");
        if (advice.session() == null) {
            return;
        }
        want(
                !flare || advice.session().timesADay() == (rules().contains("quick-relief") ? 1 : 2),
                "a flare, and the session is not twice a day");
        for (Item item : advice.session().items()) {
            want(!flare || Relief.holds(item.exercise()), item.exercise().id() + " in a flare");
            dose(item);
        }
        for (Change change : advice.changes()) {
            change(change);
        }
    }

    private void suspensions() {
        TreeSet<String> excluded = new TreeSet<>();
        for (Exclusion exclusion : advice.excluded()) {
            excluded.add(exclusion.exercise());
        }
        for (String exercise : reckoning.suspended().keySet()) {
            boolean never = exercise.equals("breathing-seated") || exercise.equals("progressive-relaxation");
            boolean known = content.exercise(exercise) != null;
            want(never || !known || excluded.contains(exercise), exercise + " is back too soon after a STOP");
        }
    }

    private void dose(Item item) {
        Exercise exercise = item.exercise();
        int shown = Asked.of(item.dose()).volume();
        int most = reckoning.most(exercise).volume();
        if (isPrescribed(exercise.id(), true)) {
            return;
        }
        want(shown <= most, exercise.id() + " asks for " + shown + ", at most " + most + why(exercise.id()));
        boolean free = item.caution() == null
                && !isPrescribed(exercise.id(), false)
                && rules().stream().noneMatch(HOLDS_BACK::contains)
                && !rules().contains("quick-relief")
                && reckoning.isExact()
                && !notebook.holdsLater(advice.today());
        want(!free || shown >= most, exercise.id() + " asks for " + shown + ", should be " + most + why(exercise.id()));
    }

    private void change(Change change) {
        Place place = reckoning.places().get(change.exercise());
        if (place == null || isPrescribed(change.exercise(), true)) {
            want(place != null, change.exercise() + " has changed and was never done");
            return;
        }
        int next = Math.min(place.ladder.top(), place.rungThen + (reckoning.isExact() ? 1 : 2));
        want(
                Asked.of(change.to()).volume()
                        <= Asked.of(place.ladder.dose(next)).volume(),
                change.exercise() + " rises by more than one step" + why(change.exercise()));
        boolean exact = reckoning.isExact() && !notebook.holdsLater(advice.today());
        want(
                !exact || Asked.of(change.from()).volume() == place.askedThen.volume(),
                change.exercise() + " changes from what was not asked" + why(change.exercise()));
    }

    /** Whether a clinician ever prescribed an exercise; only with a dose, only those who named one count. */
    private boolean isPrescribed(String exercise, boolean withDose) {
        for (Entry entry : notebook.rest()) {
            if (entry instanceof Order order
                    && order.order() == OrderKind.PRESCRIBE
                    && exercise.equals(order.exercise())
                    && (order.dose() != null || !withDose)) {
                return true;
            }
        }
        return false;
    }

    private String why(String exercise) {
        Place place = reckoning.places().get(exercise);
        String share = ", " + reckoning.share() + " per cent of the dose";
        return place == null
                ? " (never done" + share + ")"
                : " (last taken " + place.last + " at rung " + place.rungThen + ", " + (advice.today() - place.lastDay)
                        + " days ago; rung " + place.rung + " now" + share + ")";
    }

    private List<String> rules() {
        List<String> rules = new ArrayList<>();
        for (Reason reason : advice.because()) {
            rules.add(reason.rule());
        }
        for (Reason reason : advice.advice()) {
            rules.add(reason.rule());
        }
        return rules;
    }

    private void want(boolean holds, String otherwise) {
        if (!holds) {
            broken.add(otherwise);
        }
    }
}
