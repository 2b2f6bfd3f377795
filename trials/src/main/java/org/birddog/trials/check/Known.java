package org.birddog.trials.check;

import java.util.List;
import org.birddog.coach.vocabulary.Condition;
import org.birddog.coach.vocabulary.Equipment;
import org.birddog.coach.vocabulary.Permission;
import org.jspecify.annotations.Nullable;

/**
 * What the checker is told of a person, apart from the advice that it checks.
 *
 * @param minutes that were asked for
 * @param conditions one bit each, by the condition's place in its vocabulary
 * @param week of pregnancy; 0 is not pregnant
 * @param weekTurns in how many days the next week of pregnancy begins: 1 to 7
 * @param stage the highest that may be planned, whatever else lowers it: 1 to 5
 * @param repetitions the most a side
 * @param dose what a dose may be
 * @param permission that there must be, or null where nothing is known
 * @param equipment that the person has besides mat, chair, wall and doorway, or null where nothing is known
 * @param bars what else is barred today
 * @param kinds of exercises that are left
 */
public record Known(
        int minutes,
        int conditions,
        int week,
        int weekTurns,
        int stage,
        int repetitions,
        Dosing dose,
        @Nullable Permission permission,
        @Nullable List<Equipment> equipment,
        List<Bar> bars,
        Kinds kinds) {

    /** Somebody to whom nothing else is barred. */
    public Known(
            int minutes,
            int conditions,
            int week,
            int weekTurns,
            int stage,
            int repetitions,
            Dosing dose,
            @Nullable Permission permission,
            @Nullable List<Equipment> equipment) {
        this(
                minutes,
                conditions,
                week,
                weekTurns,
                stage,
                repetitions,
                dose,
                permission,
                equipment,
                List.of(),
                Kinds.ALL);
    }

    /** Which kinds of exercises today leaves. */
    public enum Kinds {
        /** Whatever is not barred. */
        ALL,
        /** Breathing, relaxation, mobility and easy walking of stage 1. */
        RELIEF,
        /** Seated breathing, progressive relaxation and walking: an operation that nobody has cleared. */
        LOCKED
    }

    /** How high a dose may stand on its ladder. */
    public enum Dosing {
        /** Nothing was ever done: never above the start. */
        FIRST,
        /** Anything to the top. */
        LADDER
    }

    /** The most repetitions a side of any exercise (clinical.md E). */
    public static final int MOST_REPETITIONS = 30;

    /** The most repetitions a side with high irritability (contract.md "Stage"). */
    public static final int IRRITABLE_REPETITIONS = 3;

    /** Nothing but the minutes that were asked for. */
    public static Known of(int minutes) {
        return new Known(minutes, 0, 0, 7, 5, MOST_REPETITIONS, Dosing.LADDER, null, null);
    }

    /** The week of pregnancy in some days, at most seven; 0 is not pregnant. */
    int weekIn(int days) {
        return week == 0 || days < weekTurns ? week : week + 1;
    }

    /** The demands that are barred today, one bit each. */
    int barred() {
        int barred = BarTable.barred(conditions, week);
        for (Bar bar : bars) {
            barred |= bar.demands();
        }
        return barred;
    }

    /** Whether the person has a condition. */
    boolean has(Condition condition) {
        return (conditions & (1 << condition.ordinal())) != 0;
    }

    /** The highest stage that may be planned: with high blood pressure 3 at most. */
    int highestStage() {
        return has(Condition.HIGH_BLOOD_PRESSURE) ? Math.min(3, stage) : stage;
    }

    /** The longest hold in seconds: with high blood pressure no more than 10. */
    int longestHold() {
        return has(Condition.HIGH_BLOOD_PRESSURE) ? 10 : Integer.MAX_VALUE;
    }
}
