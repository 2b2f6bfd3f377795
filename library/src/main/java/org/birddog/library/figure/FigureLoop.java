package org.birddog.library.figure;

import java.util.List;
import org.birddog.coach.vocabulary.Position;
import org.jspecify.annotations.Nullable;

/** The motion ends where it began, and begins in the position of its exercise or self-test. */
public record FigureLoop() implements FigureCheck {

    @Override
    public String name() {
        return "figure-loop";
    }

    @Override
    public void check(FigureFile file, @Nullable Shown shown, Report report) {
        Figure figure = file.figure();
        List<Figure.Step> motion = figure.motion();
        if (motion.size() < 2
                || !motion.getFirst().pose().equals(motion.getLast().pose())) {
            report.fault(
                    file.part().at("motion"),
                    "the motion does not end in the pose that it began in",
                    "Maybe a last step is missing.");
            return;
        }
        String begins = figure.pose(motion.getFirst().pose()).position();
        if (shown != null && !fits(shown.position(), begins)) {
            report.fault(
                    file.part().at("motion"),
                    "the motion begins " + begins + ", the position of the " + shown.noun() + " is "
                            + shown.position().word(),
                    "Maybe the first pose should come from another base.");
        }
    }

    private static boolean fits(Position position, String begins) {
        return position == Position.ANY || position.word().equals(begins);
    }
}
