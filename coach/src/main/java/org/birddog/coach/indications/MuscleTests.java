package org.birddog.coach.indications;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.birddog.coach.content.Content;
import org.birddog.coach.content.Exercise;
import org.birddog.coach.content.RulePage;
import org.birddog.coach.diary.SelfTest;
import org.birddog.coach.envelope.Evidence;
import org.birddog.coach.facts.Facts;
import org.birddog.coach.vocabulary.Category;
import org.birddog.coach.vocabulary.MovementTest;
import org.birddog.coach.vocabulary.Side;
import org.jspecify.annotations.Nullable;

/** Corrective logic: stretch what a self-test found tight, strengthen what one found weak (clinical.md A110). */
final class MuscleTests {

    private static final String TIGHT = "tight-muscle";
    private static final String WEAK = "weak-muscle";

    private MuscleTests() {}

    static List<Indication> of(Facts facts, Content content) {
        List<Indication> found = new ArrayList<>();
        if (facts.selfTests().isEmpty()) {
            return found;
        }
        RulePage tight = content.page(TIGHT);
        RulePage weak = content.page(WEAK);
        for (MovementTest test : MovementTest.values()) {
            RulePage page = weak.numbers().containsKey(test.word()) ? weak : tight;
            SelfTest seen = worst(facts, test, page.number("days"));
            if (seen == null) {
                continue;
            }
            List<Evidence> evidence = evidence(seen);
            if (seen.result() == SelfTest.Result.TIGHT) {
                found.add(new Indication(TIGHT, evidence, tight.number("worth"), stretching(test)));
                if (test == MovementTest.HIP_FLEXOR_LENGTH) {
                    found.add(new Indication(
                            TIGHT, evidence, tight.number("opposite-worth"), strengthening("gluteus-maximus")));
                }
            }
            Integer value = seen.value();
            if (value != null && value < weak.number(test.word())) {
                found.add(new Indication(WEAK, evidence, weak.number("worth"), answering(test)));
            }
        }
        return found;
    }

    private static List<Evidence> evidence(SelfTest seen) {
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(Evidence.of("test", seen.test(), seen.id()));
        if (seen.side() != null) {
            evidence.add(Evidence.of("side", seen.side(), seen.id()));
        }
        if (seen.value() != null) {
            evidence.add(Evidence.of("value", seen.value(), seen.id()));
        }
        return List.copyOf(evidence);
    }

    /** Of the newest results of each side the worse one, or null where none is fresh. */
    private static @Nullable SelfTest worst(Facts facts, MovementTest test, int days) {
        SelfTest worst = null;
        for (Side side : Side.values()) {
            worst = worse(worst, newest(facts, test, side, days));
        }
        return worse(worst, newest(facts, test, null, days));
    }

    private static @Nullable SelfTest worse(@Nullable SelfTest one, @Nullable SelfTest other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        if (one.value() != null && other.value() != null) {
            return other.value() < one.value() ? other : one;
        }
        return other.result() == SelfTest.Result.TIGHT ? other : one;
    }

    private static @Nullable SelfTest newest(Facts facts, MovementTest test, @Nullable Side side, int days) {
        SelfTest newest = null;
        for (SelfTest each : facts.selfTests()) {
            int day = each.at().day();
            boolean fresh = day > facts.today() - days && day <= facts.today();
            if (fresh && each.test() == test && each.side() == side) {
                newest = each;
            }
        }
        return newest;
    }

    private static Predicate<Exercise> stretching(MovementTest test) {
        List<String> muscles = switch (test) {
            case HIP_FLEXOR_LENGTH -> List.of("iliopsoas", "rectus-femoris");
            case HAMSTRING_LENGTH -> List.of("hamstrings");
            default -> List.of("pectorals");
        };
        return exercise -> exercise.category() == Category.STRETCH && trains(exercise, muscles);
    }

    private static Predicate<Exercise> strengthening(String muscle) {
        return exercise -> exercise.helps().contains("strength") && trains(exercise, List.of(muscle));
    }

    private static Predicate<Exercise> answering(MovementTest test) {
        return switch (test) {
            case BRIDGE_HOLD -> strengthening("gluteus-maximus");
            case SIDE_HOLD ->
                exercise -> exercise.category() == Category.CORE
                        && trains(exercise, List.of("obliques", "quadratus-lumborum"));
            case FRONT_HOLD ->
                exercise -> exercise.category() == Category.CORE
                        && trains(exercise, List.of("transversus-abdominis", "rectus-abdominis"));
            case SINGLE_LEG_STANCE -> exercise -> exercise.category() == Category.BALANCE;
            default -> strengthening("quadriceps");
        };
    }

    private static boolean trains(Exercise exercise, List<String> muscles) {
        for (String muscle : muscles) {
            if (exercise.targets().contains(muscle)) {
                return true;
            }
        }
        return false;
    }
}
