package org.birddog.library.figure;

import java.util.ArrayList;
import java.util.List;
import org.birddog.coach.vocabulary.Side;
import org.jspecify.annotations.Nullable;

/**
 * One repetition as a figure shows it: into the pose that is held, and back. A loop that shows both sides has two.
 * Times are whole milliseconds since the loop began.
 *
 * @param side the side that it works, or null where the exercise has none
 * @param begins when it leaves its first pose
 * @param held when the held pose is reached
 * @param leaves when it is left
 * @param ends when the repetition is over
 */
record Repetition(@Nullable Side side, long begins, long held, long leaves, long ends) {

    private static final double SECOND = 1000;

    /** The repetitions of a loop, in their order. */
    static List<Repetition> of(Figure figure) {
        List<Repetition> repetitions = new ArrayList<>();
        List<Figure.Held> helds = figure.held().stream()
                .sorted((one, other) -> index(figure, one.from()) - index(figure, other.from()))
                .toList();
        long begins = left(figure, 0);
        for (int at = 0; at < helds.size(); at++) {
            Figure.Held held = helds.get(at);
            int from = index(figure, held.from());
            int to = index(figure, held.to());
            int next = at + 1 < helds.size()
                    ? index(figure, helds.get(at + 1).from())
                    : figure.motion().size();
            boolean straightOn = next == to + 1 && next < figure.motion().size();
            long ends = straightOn ? (left(figure, to) + reached(figure, next)) / 2 : reached(figure, next - 1);
            repetitions.add(new Repetition(held.side(), begins, reached(figure, from), left(figure, to), ends));
            begins = straightOn ? ends : left(figure, next - 1);
        }
        return List.copyOf(repetitions);
    }

    private static int index(Figure figure, String pose) {
        for (int at = 0; at < figure.motion().size(); at++) {
            if (figure.motion().get(at).pose().equals(pose)) {
                return at;
            }
        }
        throw new IllegalStateException("The motion of " + figure.id() + " has no pose " + pose + ".");
    }

    private static long reached(Figure figure, int step) {
        return left(figure, step) - Math.round(figure.motion().get(step).stay() * SECOND);
    }

    private static long left(Figure figure, int step) {
        double seconds = figure.motion().getFirst().stay();
        for (Figure.Step way : figure.motion().subList(1, step + 1)) {
            seconds += way.over() + way.stay();
        }
        return Math.round(seconds * SECOND);
    }
}
