package org.birddog.trials.optimum;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearArgument;
import com.google.ortools.sat.LinearExpr;
import java.util.ArrayList;
import java.util.List;
import org.birddog.coach.vocabulary.Category;

/**
 * Getting down and up, for {@link ExactModel}: the blocks one after the other, in each all that is on the floor
 * together and all that is not, whichever of the two the person is at first. Who warms up begins with what is not on
 * the floor.
 */
final class ExactPositions {

    private static final int NOWHERE = 0;
    private static final int UP = 1;
    private static final int FLOOR = 2;

    private final CpModel model;
    private final ExactModel exact;
    private final BoolVar[] warming;

    ExactPositions(CpModel model, ExactModel exact) {
        this.model = model;
        this.exact = exact;
        this.warming = new BoolVar[exact.size()];
        warmUps();
    }

    /** One variable for each block and for the last exercise: whether the person changes on the way. */
    List<BoolVar> changes() {
        List<BoolVar> changes = new ArrayList<>();
        IntVar at = model.newIntVar(NOWHERE, NOWHERE, "at");
        for (int block = 0; block < 4; block++) {
            BoolVar up = any(block, false);
            BoolVar floor = any(block, true);
            IntVar then = model.newIntVar(NOWHERE, FLOOR, "at");
            BoolVar change = model.newBoolVar("change");
            model.addAllowedAssignments(new LinearArgument[] {at, up, floor, then, change})
                    .addTuples(transitions());
            changes.add(change);
            at = then;
        }
        return changes;
    }

    private static long[][] transitions() {
        List<long[]> rows = new ArrayList<>();
        for (int at = NOWHERE; at <= FLOOR; at++) {
            rows.add(new long[] {at, 0, 0, at, 0});
            rows.add(new long[] {at, 1, 0, UP, at == FLOOR ? 1 : 0});
            rows.add(new long[] {at, 0, 1, FLOOR, at == UP ? 1 : 0});
            rows.add(new long[] {at, 1, 1, at == FLOOR ? UP : FLOOR, 1});
        }
        return rows.toArray(long[][]::new);
    }

    /** The first few for mobility warm up: those on the feet, then those that go anywhere, then those on the floor. */
    private void warmUps() {
        int most = Math.max(1, exact.minutes() / 10);
        List<BoolVar> all = new ArrayList<>();
        for (int i = 0; i < warming.length; i++) {
            warming[i] = model.newBoolVar("warms up");
            model.addLessOrEqual(warming[i], exact.in(i));
            if (exact.is(i, Category.MOBILITY)) {
                all.add(warming[i]);
            } else {
                model.addEquality(warming[i], 0);
            }
        }
        LinearExpr count = LinearExpr.sum(all.toArray(BoolVar[]::new));
        model.addLessOrEqual(count, most);
        for (int i = 0; i < warming.length; i++) {
            if (exact.is(i, Category.MOBILITY)) {
                LinearExpr left = minus(exact.in(i), warming[i]);
                model.addGreaterOrEqual(count, LinearExpr.term(left, most));
                for (int j = 0; j < warming.length; j++) {
                    if (exact.is(j, Category.MOBILITY) && turn(i) < turn(j)) {
                        model.addLessOrEqual(LinearExpr.newBuilder().add(left).add(warming[j]), 1);
                    }
                }
            }
        }
    }

    private int turn(int choice) {
        return exact.isOnFloor(choice) ? 2 : exact.isAnywhere(choice) ? 1 : 0;
    }

    /** Whether a block holds anything on the floor, or anything that is not. */
    private BoolVar any(int block, boolean floor) {
        BoolVar any = model.newBoolVar("any");
        List<LinearArgument> those = new ArrayList<>();
        those.add(LinearExpr.constant(0));
        for (int i = 0; i < warming.length; i++) {
            if (!exact.isAnywhere(i) && exact.isOnFloor(i) == floor) {
                boolean mobility = exact.is(i, Category.MOBILITY);
                boolean cool = exact.isCalm(i) || exact.is(i, Category.STRETCH);
                switch (block) {
                    case 0 -> {
                        if (mobility || exact.isWarmingWalk(i)) {
                            those.add(mobility ? warming[i] : exact.in(i));
                        }
                    }
                    case 1 -> {
                        if (!cool && !exact.isWarmingWalk(i)) {
                            those.add(mobility ? minus(exact.in(i), warming[i]) : exact.in(i));
                        }
                    }
                    case 2 -> {
                        if (cool) {
                            those.add(minus(exact.in(i), exact.last(i)));
                        }
                    }
                    default -> those.add(exact.last(i));
                }
            }
        }
        model.addMaxEquality(any, those.toArray(LinearArgument[]::new));
        return any;
    }

    private static LinearExpr minus(BoolVar one, BoolVar other) {
        return LinearExpr.newBuilder().add(one).addTerm(other, -1).build();
    }
}
