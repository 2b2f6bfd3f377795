package org.birddog.trials.optimum;

import com.google.ortools.Loader;
import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.birddog.coach.content.Exercise;
import org.birddog.coach.plan.Choice;
import org.birddog.coach.plan.SessionTask;
import org.birddog.coach.vocabulary.Category;
import org.birddog.coach.vocabulary.Demand;
import org.birddog.coach.vocabulary.Focus;
import org.birddog.coach.vocabulary.Position;
import org.jspecify.annotations.Nullable;

/**
 * One session as an integer programme for CP-SAT, written from decision 0020 and not from the planner's code: it reads
 * of a task what there is to choose from and what each is worth, and states blocks, positions, time and the whole
 * objective anew.
 */
final class ExactModel {

    private static final int LEXICOGRAPHIC = 6_000;
    private static final List<Category> STRENGTH =
            List.of(Category.CORE, Category.HIP, Category.FUNCTION, Category.BACK_EXTENSOR, Category.STRENGTH);

    static {
        Loader.loadNativeLibraries();
    }

    private final CpModel model = new CpModel();
    private final SessionTask task;
    private final List<Choice> choices;
    private final BoolVar[] in;
    private final BoolVar[] last;
    private final List<LinearExpr> lacks = new ArrayList<>();
    private final LinearExprBuilder points = LinearExpr.newBuilder();

    /**
     * What a solver says of a session.
     *
     * @param proven whether nothing better exists
     */
    record Optimum(boolean proven, int lack, int points, List<Choice> chosen) {}

    ExactModel(SessionTask task) {
        this.task = task;
        this.choices = task.choices();
        this.in = new BoolVar[choices.size()];
        this.last = new BoolVar[choices.size()];
        for (int i = 0; i < in.length; i++) {
            in[i] = model.newBoolVar(choices.get(i).exercise().id());
            last[i] = model.newBoolVar("last");
            model.addLessOrEqual(last[i], in[i]);
            if (!isCalm(i) && !is(i, Category.STRETCH)) {
                model.addEquality(last[i], 0);
            }
            boolean strange = STRENGTH.contains(category(i)) && task.focus() != Focus.STRENGTH;
            if (strange && !isOrdered(i)) {
                model.addEquality(in[i], 0);
            }
            points.addTerm(in[i], task.merits().get(i) - 10);
            if (isCalm(i)) {
                points.addTerm(last[i], 25);
            }
        }
        model.addExactlyOne(last);
        model.addLessOrEqual(LinearExpr.sum(in), task.minutes() * 2 / 3);
        time(new ExactPositions(model, this).changes());
        IntVar beyond = model.newIntVar(0, in.length, "beyond four and one for five minutes");
        model.addGreaterOrEqual(LinearExpr.affine(beyond, 1, 4 + task.minutes() / 5), LinearExpr.sum(in));
        points.addTerm(beyond, -60);
        variety();
        bonuses();
        musts();
    }

    /** Lets nothing in but a given number of exercises at most. */
    ExactModel atMost(int exercises) {
        model.addLessOrEqual(LinearExpr.sum(in), exercises);
        return this;
    }

    /** Lets in just these. */
    ExactModel exactly(List<Choice> chosen) {
        for (int i = 0; i < in.length; i++) {
            model.addEquality(in[i], chosen.contains(choices.get(i)) ? 1 : 0);
        }
        return this;
    }

    /** The best session, or null where there is none. */
    @Nullable
    Optimum solve(double mostSeconds) {
        LinearExprBuilder goal = LinearExpr.newBuilder().add(points);
        lacks.forEach(lack -> goal.addTerm(lack, -LEXICOGRAPHIC));
        model.maximize(goal);
        CpSolver solver = new CpSolver();
        solver.getParameters().setNumWorkers(1).setRandomSeed(1).setMaxTimeInSeconds(mostSeconds);
        CpSolverStatus status = solver.solve(model);
        if (status != CpSolverStatus.OPTIMAL && status != CpSolverStatus.FEASIBLE) {
            return null;
        }
        List<Choice> chosen = new ArrayList<>();
        for (int i = 0; i < in.length; i++) {
            if (solver.booleanValue(in[i])) {
                chosen.add(choices.get(i));
            }
        }
        int lack = 0;
        for (LinearExpr each : lacks) {
            lack += (int) solver.value(each);
        }
        return new Optimum(status == CpSolverStatus.OPTIMAL, lack, (int) solver.value(points), chosen);
    }

    private void time(List<BoolVar> changes) {
        LinearExprBuilder seconds = LinearExpr.newBuilder();
        LinearExprBuilder active = LinearExpr.newBuilder();
        for (int i = 0; i < in.length; i++) {
            seconds.addTerm(in[i], choices.get(i).seconds());
            active.addTerm(in[i], isCalm(i) ? 0 : choices.get(i).seconds());
        }
        LinearExpr exercising = seconds.build();
        LinearExprBuilder length = LinearExpr.newBuilder().add(exercising);
        for (BoolVar change : changes) {
            length.addTerm(change, 20);
            points.addTerm(change, -10);
        }
        int asked = task.minutes() * 60;
        LinearExpr total = length.build();
        model.addLessOrEqual(total, task.minutes() * 66L);
        IntVar used = model.newIntVar(0, asked / 10, "used");
        model.addLessOrEqual(LinearExpr.term(used, 10), active);
        IntVar over = model.newIntVar(0, asked, "over");
        model.addGreaterOrEqual(LinearExpr.affine(over, 10, asked), total);
        points.addTerm(used, 1).addTerm(over, -2);
        IntVar shortOf = model.newIntVar(0, asked, "short");
        LinearExprBuilder reached = LinearExpr.newBuilder().add(exercising).addTerm(shortOf, 10);
        model.addGreaterOrEqual(reached, task.full() ? task.minutes() * 30 : 0);
        lacks.add(LinearExpr.term(shortOf, 10));
    }

    /** Each further exercise of a category takes off as much as there are of it already, twelve times. */
    private void variety() {
        Map<Category, List<BoolVar>> byCategory = new EnumMap<>(Category.class);
        for (int i = 0; i < in.length; i++) {
            byCategory.computeIfAbsent(category(i), each -> new ArrayList<>()).add(in[i]);
        }
        for (List<BoolVar> same : byCategory.values()) {
            IntVar pairs = model.newIntVar(0, 400, "pairs");
            LinearExpr count = LinearExpr.sum(same.toArray(BoolVar[]::new));
            for (int k = 1; k < Math.min(same.size(), 20); k++) {
                // A tangent of n(n-1)/2 at n = k: the highest of them is the number of pairs.
                LinearExpr tangent = LinearExpr.newBuilder()
                        .addTerm(count, k)
                        .add(-k * (k + 1) / 2)
                        .build();
                model.addGreaterOrEqual(pairs, tangent);
            }
            points.addTerm(pairs, -12);
        }
    }

    private void bonuses() {
        BoolVar own = model.newBoolVar("own work");
        BoolVar warm = model.newBoolVar("warm-up");
        LinearExprBuilder ownWork = LinearExpr.newBuilder();
        LinearExprBuilder warmUps = LinearExpr.newBuilder();
        for (int i = 0; i < in.length; i++) {
            boolean isOwn = switch (task.focus()) {
                case STRENGTH -> STRENGTH.contains(category(i));
                case AEROBIC -> is(i, Category.AEROBIC);
                case MOBILITY -> is(i, Category.MOBILITY);
                case REST -> false;
            };
            if (isOwn) {
                ownWork.add(in[i]);
            }
            if (is(i, Category.MOBILITY) || isWarmingWalk(i)) {
                warmUps.add(in[i]);
            }
        }
        model.addLessOrEqual(own, ownWork);
        model.addLessOrEqual(warm, warmUps);
        points.addTerm(own, 60).addTerm(warm, 30);
    }

    private void musts() {
        int least = task.full() && task.minutes() >= 10 ? 4 : 2;
        lacks.add(missing(LinearExpr.sum(in), least, 1_000));
        LinearExprBuilder posture = LinearExpr.newBuilder();
        LinearExprBuilder stopgaps = LinearExpr.newBuilder();
        for (int i = 0; i < in.length; i++) {
            if (is(i, Category.POSTURE)) {
                posture.add(in[i]);
            }
            if (isOrdered(i)) {
                lacks.add(LinearExpr.affine(in[i], -10_000, 10_000));
            } else if (task.focus() == Focus.REST && !mayRest(i)) {
                stopgaps.add(in[i]);
            }
            for (int j = i + 1; j < in.length; j++) {
                if (isOneMovement(choices.get(i).exercise(), choices.get(j).exercise())) {
                    BoolVar both = model.newBoolVar("both");
                    model.addBoolOr(new Literal[] {in[i].not(), in[j].not(), both});
                    stopgaps.add(both);
                }
            }
        }
        lacks.add(missing(posture.build(), task.posture(), 4));
        lacks.add(stopgaps.build());
    }

    private LinearExpr missing(LinearExpr count, int wanted, int weight) {
        IntVar missing = model.newIntVar(0, 10, "missing");
        model.addGreaterOrEqual(LinearExpr.newBuilder().add(count).add(missing), wanted);
        return LinearExpr.term(missing, weight);
    }

    private static boolean isOneMovement(Exercise one, Exercise other) {
        return other.id().equals(one.easier())
                || other.id().equals(one.harder())
                || one.id().equals(other.easier())
                || one.id().equals(other.harder());
    }

    int size() {
        return in.length;
    }

    int minutes() {
        return task.minutes();
    }

    BoolVar in(int choice) {
        return in[choice];
    }

    BoolVar last(int choice) {
        return last[choice];
    }

    boolean is(int choice, Category category) {
        return category(choice) == category;
    }

    boolean isCalm(int choice) {
        return is(choice, Category.BREATHING) || is(choice, Category.RELAXATION);
    }

    boolean isOnFloor(int choice) {
        return choices.get(choice).exercise().demands().contains(Demand.FLOOR);
    }

    boolean isAnywhere(int choice) {
        return !isOnFloor(choice) && choices.get(choice).exercise().position() == Position.ANY;
    }

    /** A walk before a day's other work, of three fifths of the minutes at most. */
    boolean isWarmingWalk(int choice) {
        boolean day = task.focus() == Focus.STRENGTH || task.focus() == Focus.MOBILITY;
        return isWalk(choice) && day && choices.get(choice).seconds() * 10 <= task.minutes() * 360;
    }

    private boolean isWalk(int choice) {
        return choices.get(choice).exercise().id().equals("walking");
    }

    private boolean mayRest(int choice) {
        return isCalm(choice) || is(choice, Category.STRETCH) || is(choice, Category.MOBILITY) || isWalk(choice);
    }

    private boolean isOrdered(int choice) {
        return task.prescribing() && choices.get(choice).prescribed();
    }

    private Category category(int choice) {
        return choices.get(choice).exercise().category();
    }
}
