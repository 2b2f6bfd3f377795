package org.birddog.coach.ladder;

import org.birddog.coach.content.Content;
import org.birddog.coach.content.ExerciseIndex;
import org.birddog.coach.content.RulePage;

/** The pages whose numbers the fold of the sessions reads. */
public record TrainingRules(
        ExerciseIndex places,
        PainMonitor monitor,
        Basics basics,
        Progress.Steps steps,
        Progress.Steps stepsInFear,
        int greensToReturn,
        RulePage flare,
        Rest rest,
        RulePage stage,
        Irritability.Limits irritability,
        int mostRepsWhenIrritable,
        ReliefRoutine relief) {

    /** The rules with the numbers of the rulebook. */
    public static TrainingRules of(Content content) {
        RulePage irritability = content.page("high-irritability");
        return new TrainingRules(
                new ExerciseIndex(content.exercises()),
                PainMonitor.of(content),
                Basics.of(content),
                new Progress.Steps(
                        content.page("step-up").number("greens"),
                        content.page("step-down").number("ambers")),
                new Progress.Steps(
                        content.page("fear-of-movement").number("greens"),
                        content.page("step-down").number("ambers")),
                content.page("pain-stop").number("green-sessions"),
                content.page("pain-flare"),
                Rest.of(content.page("after-a-break")),
                content.page("stage"),
                Irritability.Limits.of(irritability),
                irritability.number("repetitions"),
                ReliefRoutine.of(content));
    }
}
