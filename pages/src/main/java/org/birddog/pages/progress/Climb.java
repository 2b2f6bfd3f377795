package org.birddog.pages.progress;

import java.util.ArrayList;
import java.util.List;
import org.birddog.coach.content.Content;
import org.birddog.coach.content.Exercise;
import org.birddog.coach.ladder.Suspension;
import org.birddog.coach.ladder.Training;
import org.birddog.pages.chart.Table;
import org.birddog.pages.turn.Turn;
import org.birddog.pages.words.PlainDay;
import org.birddog.pages.words.Sayings;
import org.birddog.pages.words.Wording;
import org.jspecify.annotations.Nullable;

/**
 * The ladder of one exercise, and where the person stands on it.
 *
 * @param step the step they stand on, the lowest is 1
 * @param steps how many the ladder has
 * @param dose what that step is
 * @param next what the step above is, or null on the highest
 * @param last when it was last done
 * @param why the newest move and its reason, or why there was none
 * @param paused why it is left out for now, or null where it is not
 * @param stairs the ladder as it is drawn
 * @param moved how often the rung moved
 * @param moves the last moves with day and reason, newest first
 */
record Climb(
        String exercise,
        String name,
        int step,
        int steps,
        String dose,
        @Nullable String next,
        String last,
        String why,
        @Nullable String paused,
        Stairs stairs,
        int moved,
        Table moves) {

    private static final int MOST_MOVES = 12;

    /** The ladders of all exercises that were ever done, the one that was done last first. */
    static List<Climb> of(Turn turn) {
        Content content = turn.climbed();
        Training training = turn.sight().training();
        List<Climb> climbs = new ArrayList<>();
        for (int place : training.doneLately()) {
            Training.Standing standing = training.standings().get(place);
            if (standing != null) {
                climbs.add(of(turn, content.exercises().get(place), standing));
            }
        }
        return climbs;
    }

    /** Where they stand in a few words. */
    String place(Wording say) {
        return say.of("progress.climb.place", "step", step, "steps", steps);
    }

    /** How often it moved, and how many of the moves are told. */
    String told(Wording say) {
        return moved > MOST_MOVES
                ? say.of("progress.climb.last-moves", "shown", MOST_MOVES, "all", moved)
                : say.count("progress.climb.moves", moved);
    }

    private static Climb of(Turn turn, Exercise exercise, Training.Standing standing) {
        Sayings sayings = turn.sayings();
        Wording say = turn.say();
        int top = exercise.ladder().top();
        int rung = standing.rung();
        return new Climb(
                exercise.id(),
                sayings.name(exercise.id()),
                rung + 1,
                top + 1,
                sayings.dose(exercise, exercise.ladder().dose(rung)),
                rung == top ? null : sayings.dose(exercise, exercise.ladder().dose(rung + 1)),
                PlainDay.ofYear(say, standing.lastDay()),
                why(sayings, standing),
                paused(turn, exercise),
                Stairs.of(rung, top + 1),
                standing.moves().size(),
                moves(sayings, exercise, standing));
    }

    private static String why(Sayings sayings, Training.Standing standing) {
        Wording say = sayings.say();
        if (standing.moves().isEmpty()) {
            return say.of("progress.climb.unmoved");
        }
        Training.Move move = standing.moves().getLast();
        return say.of(
                move.to() > move.from() ? "progress.climb.up" : "progress.climb.down",
                "day",
                PlainDay.ofYear(say, move.day()),
                "says",
                sayings.of(move.because()).says());
    }

    private static @Nullable String paused(Turn turn, Exercise exercise) {
        for (Suspension suspension : turn.sight().training().suspensions()) {
            if (suspension.stop().exercise().equals(exercise.id())) {
                return turn.say()
                        .of(
                                "progress.climb.paused",
                                "day",
                                PlainDay.ofYear(turn.say(), suspension.stop().day()));
            }
        }
        return null;
    }

    private static Table moves(Sayings sayings, Exercise exercise, Training.Standing standing) {
        Wording say = sayings.say();
        List<List<String>> rows = new ArrayList<>();
        List<Training.Move> newest = standing.moves().reversed();
        for (Training.Move move : newest.subList(0, Math.min(MOST_MOVES, newest.size()))) {
            rows.add(List.of(
                    PlainDay.briefOfYear(say, move.day()),
                    sayings.dose(exercise, exercise.ladder().dose(move.from())),
                    sayings.dose(exercise, exercise.ladder().dose(move.to())),
                    sayings.title(move.because().rule())));
        }
        return new Table(
                List.of(
                        say.of("progress.when"),
                        say.of("progress.climb.from"),
                        say.of("progress.climb.to"),
                        say.of("progress.climb.why")),
                rows);
    }
}
