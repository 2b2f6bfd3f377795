package org.birddog.trials.check;

import java.util.List;
import org.birddog.coach.content.Exercise;
import org.birddog.coach.vocabulary.Condition;
import org.birddog.coach.vocabulary.Demand;
import org.birddog.coach.vocabulary.Demands;

/**
 * Which condition bars which demand, written down a second time from the clinical table (clinical.md E, "Derived
 * rules") and the contract's vocabulary. It never looks at the rulebook: it is what the rulebook is held against.
 */
public final class BarTable {

    /** The fifteen conditions that bar demands, in the contract's order. */
    public static final List<Condition> CONDITIONS = List.of(
            Condition.OSTEOPOROSIS,
            Condition.FLEXION_INTOLERANT,
            Condition.SPINAL_STENOSIS,
            Condition.SPONDYLOLISTHESIS,
            Condition.PELVIC_GIRDLE_PAIN,
            Condition.SPINAL_FUSION,
            Condition.LEG_SYMPTOMS,
            Condition.HIGH_BLOOD_PRESSURE,
            Condition.FALL_RISK,
            Condition.KNEE_PAIN,
            Condition.WRIST_PAIN,
            Condition.SHOULDER_PAIN,
            Condition.HIP_REPLACEMENT,
            Condition.NO_FLOOR,
            Condition.ABDOMINAL_HERNIA);

    /** The week of pregnancy from which its own demands are barred. */
    public static final int LATER = 13;

    /** The last week of pregnancy; past it something must be answered first. */
    public static final int LAST_WEEK = 42;

    private static final Demands BARRED_LATER =
            Demands.of(Demand.SUPINE, Demand.PRONE, Demand.BREATH_HOLD, Demand.IMPACT, Demand.LOADED_FLEXION);
    private static final Demands CAUTIONED_EARLY = Demands.of(Demand.LOADED_FLEXION, Demand.BREATH_HOLD, Demand.IMPACT);

    private static final Condition[] ALL = Condition.values();
    private static final int[] BARS = new int[ALL.length];
    private static final int[] CAUTIONS = new int[ALL.length];

    static {
        for (Condition condition : ALL) {
            BARS[condition.ordinal()] = bars(condition).bits();
            CAUTIONS[condition.ordinal()] = cautions(condition).bits();
        }
    }

    private BarTable() {}

    /** The demands that a condition bars. */
    public static Demands bars(Condition condition) {
        return switch (condition) {
            case OSTEOPOROSIS ->
                Demands.of(
                        Demand.END_RANGE_FLEXION,
                        Demand.LOADED_FLEXION,
                        Demand.END_RANGE_ROTATION,
                        Demand.IMPACT,
                        Demand.ROLLER_PRESSURE);
            case FLEXION_INTOLERANT -> Demands.of(Demand.END_RANGE_FLEXION, Demand.LOADED_FLEXION);
            case SPINAL_STENOSIS -> Demands.of(Demand.END_RANGE_EXTENSION);
            case SPONDYLOLISTHESIS -> Demands.of(Demand.END_RANGE_EXTENSION, Demand.IMPACT);
            case PELVIC_GIRDLE_PAIN ->
                Demands.of(
                        Demand.SINGLE_LEG,
                        Demand.WIDE_ABDUCTION,
                        Demand.SPLIT_STANCE,
                        Demand.IMPACT,
                        Demand.HIP_ROTATION);
            case SPINAL_FUSION ->
                Demands.of(
                        Demand.END_RANGE_FLEXION,
                        Demand.LOADED_FLEXION,
                        Demand.END_RANGE_EXTENSION,
                        Demand.SMALL_ROTATION,
                        Demand.END_RANGE_ROTATION,
                        Demand.EXTERNAL_LOAD,
                        Demand.IMPACT,
                        Demand.THORACIC_PRESSURE,
                        Demand.ROLLER_PRESSURE,
                        Demand.LONG_ISOMETRIC);
            case LEG_SYMPTOMS ->
                Demands.of(
                        Demand.END_RANGE_FLEXION,
                        Demand.LOADED_FLEXION,
                        Demand.END_RANGE_ROTATION,
                        Demand.IMPACT,
                        Demand.EXTERNAL_LOAD);
            case HIGH_BLOOD_PRESSURE -> Demands.of(Demand.LONG_ISOMETRIC, Demand.BREATH_HOLD, Demand.IMPACT);
            case FALL_RISK -> Demands.of(Demand.SINGLE_LEG, Demand.IMPACT);
            case KNEE_PAIN -> Demands.of(Demand.KNEELING, Demand.DEEP_KNEE, Demand.IMPACT);
            case WRIST_PAIN -> Demands.of(Demand.WRIST_LOAD);
            case SHOULDER_PAIN -> Demands.of(Demand.OVERHEAD, Demand.SHOULDER_LOAD, Demand.PRONE_SUPPORT);
            case HIP_REPLACEMENT ->
                Demands.of(
                        Demand.HIP_ROTATION, Demand.WIDE_ABDUCTION, Demand.END_RANGE_FLEXION, Demand.DEEP_HIP_FLEXION);
            case NO_FLOOR -> Demands.of(Demand.FLOOR);
            case ABDOMINAL_HERNIA -> Demands.of(Demand.LOADED_FLEXION, Demand.PRONE_SUPPORT, Demand.EXTERNAL_LOAD);
            case ARTHRITIS -> Demands.of(Demand.IMPACT);
            case BETA_BLOCKER, HEART_RHYTHM, FEAR_OF_MOVEMENT -> Demands.NONE;
        };
    }

    /** The demands that a condition allows only at the lowest dose. */
    public static Demands cautions(Condition condition) {
        return switch (condition) {
            case OSTEOPOROSIS ->
                Demands.of(
                        Demand.SMALL_FLEXION,
                        Demand.SMALL_ROTATION,
                        Demand.THORACIC_PRESSURE,
                        Demand.END_RANGE_EXTENSION);
            case FLEXION_INTOLERANT -> Demands.of(Demand.SMALL_FLEXION, Demand.NEURAL_TENSION);
            case SPINAL_STENOSIS, SPONDYLOLISTHESIS -> Demands.of(Demand.SMALL_EXTENSION);
            case PELVIC_GIRDLE_PAIN -> Demands.of(Demand.DEEP_KNEE);
            case LEG_SYMPTOMS -> Demands.of(Demand.NEURAL_TENSION, Demand.SMALL_FLEXION, Demand.SIDE_BEND);
            case SPINAL_FUSION,
                    HIGH_BLOOD_PRESSURE,
                    FALL_RISK,
                    KNEE_PAIN,
                    WRIST_PAIN,
                    SHOULDER_PAIN,
                    HIP_REPLACEMENT,
                    NO_FLOOR,
                    ABDOMINAL_HERNIA,
                    ARTHRITIS,
                    BETA_BLOCKER,
                    HEART_RHYTHM,
                    FEAR_OF_MOVEMENT -> Demands.NONE;
        };
    }

    /** The demands barred by conditions (one bit each, by their place in the vocabulary) and a week of pregnancy. */
    public static int barred(int conditions, int week) {
        return union(BARS, conditions) | (week >= LATER ? BARRED_LATER.bits() : 0);
    }

    /** The demands that these allow only at the lowest dose. */
    public static int cautioned(int conditions, int week) {
        return union(CAUTIONS, conditions) | (week > 0 && week < LATER ? CAUTIONED_EARLY.bits() : 0);
    }

    /** Whether an exercise's own page bars it in a week of pregnancy; 0 is not pregnant. */
    public static boolean isBarredIn(int week, Exercise exercise) {
        return week > 0 && exercise.barredFromWeek() != null && week >= exercise.barredFromWeek();
    }

    private static int union(int[] table, int conditions) {
        int union = 0;
        for (int left = conditions; left != 0; left &= left - 1) {
            union |= table[Integer.numberOfTrailingZeros(left)];
        }
        return union;
    }
}
