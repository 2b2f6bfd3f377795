package org.birddog.library.figure;

import java.util.List;
import org.birddog.coach.vocabulary.Side;
import org.jspecify.annotations.Nullable;

/** The player can find the pose that is held, and the side that it is held on where the exercise has sides. */
public record FigureTurns() implements FigureCheck {

    @Override
    public String name() {
        return "figure-turns";
    }

    @Override
    public void check(FigureFile file, @Nullable Shown shown, Report report) {
        Figure figure = file.figure();
        List<String> moved = figure.motion().stream().map(Figure.Step::pose).toList();
        for (Figure.Held held : figure.held()) {
            if (!moved.contains(held.from()) || moved.indexOf(held.to()) < moved.indexOf(held.from())) {
                report.fault(
                        file.part(),
                        "the motion does not come to " + held.from() + " and then leave " + held.to(),
                        "Maybe held or sides should name another pose; without them it is still.");
                return;
            }
        }
        boolean sides = figure.held().stream().map(Figure.Held::side).anyMatch(Side.class::isInstance);
        if (shown != null && shown.perSide() != null && sides != shown.perSide()) {
            report.fault(
                    file.part(),
                    sides ? "it has sides, its exercise has none" : "its exercise has sides, and it says none",
                    sides ? "Maybe held is meant." : "Maybe sides: {right: " + figure.still() + "} is missing.");
        }
    }
}
