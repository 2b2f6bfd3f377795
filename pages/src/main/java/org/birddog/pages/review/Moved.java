package org.birddog.pages.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.birddog.coach.content.Exercise;
import org.birddog.coach.ladder.Stop;
import org.birddog.coach.ladder.Training;
import org.birddog.pages.turn.Turn;
import org.birddog.pages.words.PlainDay;
import org.birddog.pages.words.Sayings;

/**
 * Something that changed in the plan.
 *
 * @param says why, and from where to where
 */
record Moved(String exercise, String name, int day, String says) {

    /** What moved up or down a ladder between two days, both included, the newest first. */
    static List<Moved> doses(Turn turn, int from, int to) {
        List<Moved> moved = new ArrayList<>();
        List<Exercise> exercises = turn.climbed().exercises();
        for (int place = 0; place < exercises.size(); place++) {
            Training.Standing standing = turn.sight().training().standings().get(place);
            if (standing != null) {
                for (Training.Move move : standing.moves()) {
                    if (move.day() >= from && move.day() <= to) {
                        moved.add(of(turn.sayings(), exercises.get(place), move));
                    }
                }
            }
        }
        moved.sort(Comparator.comparingInt((Moved each) -> -each.day()));
        return moved;
    }

    private static Moved of(Sayings sayings, Exercise exercise, Training.Move move) {
        String says = sayings.say()
                .of(
                        "review.changed.moved",
                        "why",
                        sayings.title(move.because().rule()),
                        "from",
                        sayings.dose(exercise, exercise.ladder().dose(move.from())),
                        "to",
                        sayings.dose(exercise, exercise.ladder().dose(move.to())));
        return new Moved(exercise.id(), sayings.name(exercise.id()), move.day(), says);
    }

    /** What had to stop between two days and is still out, the newest first. */
    static List<String> stopped(Turn turn, int from, int to) {
        List<String> stopped = new ArrayList<>();
        turn.sight().training().suspensions().forEach(suspension -> {
            Stop stop = suspension.stop();
            if (stop.day() >= from && stop.day() <= to) {
                stopped.addFirst(turn.say()
                        .of(
                                "review.changed.out",
                                "name",
                                turn.sayings().nameOrId(stop.exercise()),
                                "day",
                                PlainDay.ofWeek(turn.say(), stop.day())));
            }
        });
        return stopped;
    }
}
