package org.birddog.trials.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.birddog.coach.advice.Item;
import org.birddog.coach.advice.PlannedSession;
import org.birddog.coach.content.Exercise;
import org.birddog.coach.vocabulary.Block;
import org.birddog.coach.vocabulary.Category;
import org.birddog.coach.vocabulary.Permission;

/** Today's session: its order, its length, its doses. */
public final class SessionCheck {

    /** What takes away the floor of the minutes and of the number of exercises (contract.md "Out: advice"). */
    private static final List<String> NO_FLOOR =
            List.of("pain-flare", "pain-before", "after-a-break", "quick-relief", "sitting-break");

    private static final int MOST_CHANGES = 4;

    private SessionCheck() {}

    /** Checks a session. */
    public static void check(Examined examined, PlannedSession session, ExerciseCheck exercises) {
        List<Item> items = session.items();
        if (items.isEmpty()) {
            examined.fault("the session is empty");
            return;
        }
        Set<String> seen = new HashSet<>();
        Block block = Block.WARM_UP;
        int seconds = 0;
        Timing timing = new Timing();
        for (Item item : items) {
            String id = item.exercise().id();
            if (!seen.add(id)) {
                examined.fault(id + " stands twice");
            }
            if (item.block().compareTo(block) < 0) {
                examined.fault("the blocks are out of order");
            }
            if (item.block() == Block.WARM_UP && item.exercise().category() == Category.STRETCH) {
                examined.fault("a static stretch warms up");
            }
            exercises.planned(id, "the session");
            Exercise own = examined.exercises().get(id);
            if (own != null) {
                exercises.today(own);
                DoseCheck.check(examined, item, own);
                seconds += seconds(examined, item, timing.next(own, item.dose()));
            }
            block = item.block();
        }
        if (session.minutes() != (seconds + 30) / 60) {
            examined.fault("the minutes are not the sum of the seconds");
        }
        length(examined, items.size(), seconds);
        Category last = items.getLast().exercise().category();
        if (last != Category.BREATHING && last != Category.RELAXATION && last != Category.STRETCH) {
            examined.fault("the session ends with " + last);
        }
        if (timing.changes() > MOST_CHANGES) {
            examined.fault("more than four changes between the floor and standing");
        }
    }

    /** What an item takes by the checker's own reckoning, whatever the coach says. */
    private static int seconds(Examined examined, Item item, int reckoned) {
        if (item.seconds() != reckoned) {
            examined.fault(item.exercise().id() + " is said to take " + item.seconds() + " s and takes " + reckoned);
        }
        return reckoned;
    }

    private static void length(Examined examined, int count, int seconds) {
        int asked = examined.known().minutes();
        if (seconds * 10 > asked * 660) {
            examined.fault("longer than 110 percent of the minutes asked: " + seconds + " s");
        }
        if (count * 3 > asked * 2) {
            examined.fault("more than one exercise in a minute and a half");
        }
        boolean floor = examined.advice().permission() == Permission.TRAIN;
        for (String rule : NO_FLOOR) {
            floor &= !examined.isBecauseOf(rule);
        }
        if (floor && seconds * 2 < asked * 60) {
            examined.fault("shorter than half of the minutes asked: " + seconds + " s");
        }
        if (floor && asked >= 10 && count < 4) {
            examined.fault("fewer than four exercises");
        }
    }
}
