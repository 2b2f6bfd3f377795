package org.birddog.library.figure;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.birddog.coach.content.Exercise;
import org.birddog.coach.vocabulary.Demand;
import org.jspecify.annotations.Nullable;

/** What the figure is seen to ask of the body is among what its exercise declares. */
public record FigureDemands() implements FigureCheck {

    @Override
    public String name() {
        return "figure-demands";
    }

    @Override
    public void check(FigureFile file, @Nullable Exercise exercise, Report report) {
        if (exercise == null) {
            return;
        }
        Figure figure = file.figure();
        for (Moment moment : file.moments()) {
            String name = figure.motion().get(moment.towards()).pose();
            Set<Demand> shown = EnumSet.noneOf(Demand.class);
            for (List<Demand> any : ShownDemands.of(moment.body(), figure.pose(name))) {
                if (any.stream().noneMatch(exercise.demands()::contains)) {
                    shown.add(any.getFirst());
                }
            }
            if (!shown.isEmpty()) {
                report.fault(
                        file.part().at("poses").at(name),
                        "on the way to " + name + " the figure shows " + words(shown)
                                + ", which the exercise does not declare",
                        "Maybe the figure goes too far, or the exercise's demands lack it.");
                return;
            }
        }
    }

    private static String words(Set<Demand> demands) {
        List<String> words = new ArrayList<>();
        demands.forEach(demand -> words.add(demand.word()));
        return String.join(", ", words);
    }
}
