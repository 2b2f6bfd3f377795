package org.birddog.coach.ladder;

import java.util.ArrayList;
import java.util.List;
import org.birddog.coach.content.Content;
import org.birddog.coach.content.Dose;
import org.birddog.coach.content.Exercise;
import org.birddog.coach.content.RulePage;
import org.birddog.coach.facts.Facts;
import org.birddog.coach.facts.LegSigns;
import org.birddog.coach.facts.Person;
import org.birddog.coach.vocabulary.Condition;
import org.birddog.coach.vocabulary.Demands;

/**
 * The basics that come before the harder exercises (clinical.md A37): whether each of them that this person may do
 * has
 * been mastered.
 *
 * @param exercises those of the five that the content has
 * @param byCondition the demands that each condition bars
 * @param inPregnancy the demands barred from {@code pregnantFrom} on
 */
public record Basics(
        List<Exercise> exercises,
        List<Demands> byCondition,
        Demands inPregnancy,
        int pregnantFrom,
        LegSigns legs,
        int repetitions,
        int holdSeconds) {

    /** Their ids, in the order in which they are learned. */
    public static final List<String> IDS =
            List.of("knee-rolls", "pelvic-tilt", "single-knee-hug", "double-knee-hug", "cat-camel");

    /** The basics of a content, with the numbers of the rulebook. */
    public static Basics of(Content content) {
        List<Exercise> exercises = new ArrayList<>();
        for (String id : IDS) {
            Exercise exercise = content.exercise(id);
            if (exercise != null) {
                exercises.add(exercise);
            }
        }
        List<Demands> byCondition = new ArrayList<>();
        for (Condition condition : Condition.values()) {
            byCondition.add(content.page(condition.word()).bars());
        }
        RulePage pregnancy = content.page("pregnancy");
        RulePage stage = content.page("stage");
        return new Basics(
                List.copyOf(exercises),
                List.copyOf(byCondition),
                pregnancy.bars(),
                pregnancy.number("second-trimester"),
                LegSigns.of(content.page("leg-symptoms")),
                stage.number("basic-repetitions"),
                stage.number("basic-hold"));
    }

    /** Whether a dose shows mastery. */
    public boolean isMastery(Dose dose) {
        return dose.totalReps() >= repetitions || dose.longestHold() >= holdSeconds;
    }

    /** Whether what the person is bars a basic on a day. */
    public boolean isBarred(Exercise exercise, Facts facts, int day) {
        Person person = facts.personOn(day);
        Demands barred = Demands.NONE;
        if (person.conditions() != null) {
            for (Condition condition : person.conditions().value()) {
                barred = barred.union(byCondition.get(condition.ordinal()));
            }
        }
        if (legs.on(facts, day) != null) {
            barred = barred.union(byCondition.get(Condition.LEG_SYMPTOMS.ordinal()));
        }
        Integer week = person.pregnancyWeekOn(day);
        if (week != null && week > 0) {
            if (week >= pregnantFrom) {
                barred = barred.union(inPregnancy);
            }
            if (exercise.barredFromWeek() != null && week >= exercise.barredFromWeek()) {
                return true;
            }
        }
        return !exercise.demands().intersection(barred).isEmpty();
    }
}
