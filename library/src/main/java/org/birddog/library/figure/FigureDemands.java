package org.birddog.library.figure;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.birddog.coach.vocabulary.Demand;
import org.jspecify.annotations.Nullable;

/**
 * What the figure is seen to ask of the body is among what its exercise or self-test declares; in a sequence, among
 * what the pose does.
 */
public record FigureDemands() implements FigureCheck {

    @Override
    public String name() {
        return "figure-demands";
    }

    @Override
    public void check(FigureFile file, @Nullable Shown shown, Report report) {
        if (shown == null) {
            return;
        }
        List<Figure.Step> motion = file.figure().motion();
        for (Moment moment : file.moments()) {
            String name = motion.get(moment.towards()).pose();
            List<Demand> declared = shown.declared(motion, moment.towards());
            Set<Demand> lacking = EnumSet.noneOf(Demand.class);
            for (List<Demand> any : ShownDemands.of(moment.body(), file.figure().pose(name))) {
                if (any.stream().noneMatch(declared::contains)) {
                    lacking.add(any.getFirst());
                }
            }
            if (!lacking.isEmpty()) {
                report.fault(
                        file.part().at("poses").at(name),
                        "on the way to " + name + " the figure shows " + words(lacking) + ", which the " + shown.noun()
                                + " does not declare",
                        "Maybe the figure goes too far, or the demands lack it.");
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
