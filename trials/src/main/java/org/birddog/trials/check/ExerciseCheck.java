package org.birddog.trials.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.birddog.coach.advice.Exclusion;
import org.birddog.coach.content.Exercise;
import org.birddog.coach.vocabulary.Category;
import org.birddog.coach.vocabulary.Condition;
import org.birddog.coach.vocabulary.Demands;
import org.birddog.coach.vocabulary.Equipment;
import org.birddog.coach.vocabulary.Permission;
import org.jspecify.annotations.Nullable;

/** Whether an exercise may stand in a plan, and whether those that may not are named with every rule that bars them. */
public final class ExerciseCheck {

    private static final List<Equipment> GIVEN =
            List.of(Equipment.MAT, Equipment.CHAIR, Equipment.WALL, Equipment.DOORWAY);

    private static final List<String> UNLOCKED = List.of("breathing-seated", "progressive-relaxation", "walking");

    private final Examined examined;
    private final Known known;
    private final int barred;
    private final Map<String, Exclusion> excluded = new HashMap<>();

    /** The check of one advice. */
    public ExerciseCheck(Examined examined) {
        this.examined = examined;
        this.known = examined.known();
        this.barred = known.barred();
        for (Exclusion exclusion : examined.advice().excluded()) {
            excluded.put(exclusion.exercise(), exclusion);
            ReasonCheck.given(examined, exclusion.because(), "the exclusion of ", exclusion.exercise());
        }
    }

    /** An exercise that is planned. */
    public void planned(String id, String where) {
        Exercise exercise = examined.exercises().get(id);
        if (exercise == null) {
            examined.fault(id + " is unknown");
            return;
        }
        if (excluded.containsKey(id)) {
            examined.fault(id + " is excluded and stands in " + where);
        }
        if (exercise.stage() > Math.min(examined.advice().stage(), known.highestStage())) {
            examined.fault(id + " is above the stage in " + where);
        }
        String bar = bar(exercise);
        if (bar != null) {
            examined.fault(id + " stands in " + where + " although " + bar);
        }
        if (known.kinds() == Known.Kinds.LOCKED && !UNLOCKED.contains(id)) {
            examined.fault(id + " stands in " + where + " although an operation is not cleared");
        }
        Permission permission = examined.advice().permission();
        if (permission == Permission.REST && !isCalm(exercise)) {
            examined.fault(id + " is too much for rest");
        }
        if (permission == Permission.GENTLE && !isCalm(exercise) && exercise.category() != Category.MOBILITY) {
            examined.fault(id + " is too much for gentle");
        }
    }

    /** An exercise that is planned for now. */
    void today(Exercise exercise) {
        boolean relief = exercise.stage() == 1 && (isCalm(exercise) || exercise.category() == Category.MOBILITY);
        if (known.kinds() == Known.Kinds.RELIEF && !relief) {
            examined.fault(exercise.id() + " is not of the relief set although pain now leaves nothing else");
        }
    }

    /** An exercise that is planned for some days ahead, which may be in the next week of pregnancy. */
    void ahead(String id, int days) {
        Exercise exercise = examined.exercises().get(id);
        int week = known.weekIn(days);
        if (exercise == null || week == known.week()) {
            return;
        }
        int demands = exercise.demands().bits() & BarTable.barred(known.conditions(), week);
        if (demands != 0 || BarTable.isBarredIn(week, exercise) || week > BarTable.LAST_WEEK) {
            examined.fault(id + " stands in the week ahead on a day in week " + week + " of pregnancy");
        }
    }

    /** Whatever is barred must be named, and by each condition that bars it. */
    public void excluded() {
        List<Condition> conditions = new ArrayList<>();
        for (Condition condition : BarTable.CONDITIONS) {
            if (known.has(condition)) {
                conditions.add(condition);
            }
        }
        for (Exercise exercise : examined.exercises().values()) {
            Exclusion exclusion = excluded.get(exercise.id());
            if (exclusion == null) {
                String bar = bar(exercise);
                boolean above = exercise.stage() > Math.min(examined.advice().stage(), known.highestStage());
                if (bar != null || above) {
                    examined.fault(exercise.id() + " is not excluded although " + (bar == null ? "its stage" : bar));
                }
                continue;
            }
            for (Condition condition : conditions) {
                boolean bars =
                        (BarTable.bars(condition).bits() & exercise.demands().bits()) != 0;
                if (bars && !Examined.names(exclusion.because(), condition.word())) {
                    examined.fault(exercise.id() + " is excluded without naming " + condition.word());
                }
            }
            for (Bar bar : known.bars()) {
                if (bar.holds(exercise) && !Examined.names(exclusion.because(), bar.rule())) {
                    examined.fault(exercise.id() + " is excluded without naming " + bar.rule());
                }
            }
            if (BarTable.isBarredIn(known.week(), exercise) && !Examined.names(exclusion.because(), "pregnancy")) {
                examined.fault(exercise.id() + " is excluded without naming the pregnancy");
            }
        }
    }

    /** What bars an exercise for this person, or null. */
    private @Nullable String bar(Exercise exercise) {
        int demands = exercise.demands().bits() & barred;
        if (demands != 0) {
            return "it makes the barred demand " + new Demands(demands).words();
        }
        if (BarTable.isBarredIn(known.week(), exercise)) {
            return "it is barred in week " + known.week() + " of pregnancy";
        }
        for (Bar bar : known.bars()) {
            if (bar.exercises().contains(exercise.id())) {
                return bar.rule() + " bars it";
            }
        }
        List<Equipment> own = known.equipment();
        if (own != null) {
            for (Equipment needed : exercise.equipment()) {
                if (!GIVEN.contains(needed) && !own.contains(needed)) {
                    return "there is no " + needed.word();
                }
            }
        }
        return null;
    }

    private static boolean isCalm(Exercise exercise) {
        return exercise.category() == Category.BREATHING
                || exercise.category() == Category.RELAXATION
                || exercise.id().equals("walking");
    }
}
