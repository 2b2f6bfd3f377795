package org.birddog.pages.session;

import java.util.ArrayList;
import java.util.List;
import org.birddog.coach.content.Content;
import org.birddog.coach.content.Dose;
import org.birddog.coach.content.Exercise;
import org.birddog.coach.diary.Session;
import org.birddog.coach.ladder.PainMonitor;
import org.birddog.coach.ladder.Response;
import org.birddog.coach.ladder.Training.Standing;
import org.birddog.coach.vocabulary.Word;
import org.birddog.pages.turn.Turn;
import org.jspecify.annotations.Nullable;

/**
 * How some exercises were taken today, which decides what comes next.
 *
 * @param items the exercises that were taken alike
 */
public record Taken(How how, List<One> items) {

    /** How an exercise was taken, the worst first. What the coach cannot know yet is told apart. */
    public enum How implements Word {
        STOP,
        DOWN,
        AMBER,
        /** Not all of it was done. */
        PARTLY,
        /** Pain or effort was not told. */
        MISSING,
        /** Nothing speaks against it but that the next morning is still to come. */
        GOOD,
        GREEN
    }

    /**
     * One exercise.
     *
     * @param next what to do of it next time, where that is known by now
     */
    public record One(String name, @Nullable String next) {}

    /** What was done today, the worst first; exercises that were taken alike stand together. */
    public static List<Taken> today(Turn turn) {
        List<Taken> taken = new ArrayList<>();
        for (How how : How.values()) {
            List<One> items = new ArrayList<>();
            for (int place = 0; place < turn.content().exercises().size(); place++) {
                Standing standing = turn.sight().training().standings().get(place);
                if (standing != null && standing.lastDay() == turn.now().day() && how(turn, place, standing) == how) {
                    items.add(one(turn, turn.climbed().exercises().get(place), standing));
                }
            }
            if (!items.isEmpty()) {
                taken.add(new Taken(how, items));
            }
        }
        return taken;
    }

    private static One one(Turn turn, Exercise exercise, Standing standing) {
        String name = turn.sayings().name(exercise.id());
        if (standing.lastResponse() != Response.DOWN) {
            return new One(name, null);
        }
        Dose next = exercise.ladder().dose(standing.rung());
        boolean less = next.volume() < standing.lastPrescribed().volume();
        return new One(
                name,
                less
                        ? turn.say().of("after.dose", "dose", turn.sayings().dose(exercise, next))
                        : turn.say().of("after.lowest"));
    }

    private static How how(Turn turn, int place, Standing standing) {
        return switch (standing.lastResponse()) {
            case STOP -> How.STOP;
            case DOWN -> How.DOWN;
            case AMBER -> How.AMBER;
            case GREEN -> How.GREEN;
            case UNKNOWN -> open(turn, turn.content().exercises().get(place).id(), standing);
        };
    }

    /** Why it is not known yet. */
    private static How open(Turn turn, String exercise, Standing standing) {
        Content content = turn.content();
        PainMonitor monitor = PainMonitor.of(content);
        How how = How.GOOD;
        for (Session session : SessionPage.today(turn)) {
            for (Session.Done item : session.items()) {
                if (item.exercise().equals(exercise)) {
                    boolean good = monitor.during(session, item, false, standing.lastPrescribed()) == Response.GREEN;
                    boolean told = item.pain() != null && item.effort() != null;
                    How one = good ? How.GOOD : told ? How.PARTLY : How.MISSING;
                    how = one.compareTo(how) < 0 ? one : how;
                }
            }
        }
        return how;
    }
}
