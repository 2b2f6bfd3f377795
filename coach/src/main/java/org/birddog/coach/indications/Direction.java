package org.birddog.coach.indications;

import java.util.List;
import org.birddog.coach.content.Exercise;
import org.birddog.coach.content.RulePage;
import org.birddog.coach.diary.CheckIn;
import org.birddog.coach.diary.SelfTest;
import org.birddog.coach.envelope.Evidence;
import org.birddog.coach.facts.Facts;
import org.birddog.coach.facts.LegReach;
import org.birddog.coach.facts.Told;
import org.birddog.coach.vocabulary.Demand;
import org.birddog.coach.vocabulary.Demands;
import org.birddog.coach.vocabulary.Movement;
import org.birddog.coach.vocabulary.MovementTest;
import org.birddog.coach.vocabulary.Word;
import org.jspecify.annotations.Nullable;

/**
 * The direction of movement that eases this person's pain (clinical.md B4). It ranks and does not diagnose: its
 * reliability is poor, and no trial shows that following it works better.
 *
 * @param way the direction
 * @param evidence what it was seen in
 */
public record Direction(Way way, List<Evidence> evidence) {

    /** The page of the rule. */
    public static final String RULE = "directional-preference";

    private static final Demands BENDING =
            Demands.of(Demand.SMALL_FLEXION, Demand.END_RANGE_FLEXION, Demand.LOADED_FLEXION);
    private static final Demands ARCHING = Demands.of(Demand.SMALL_EXTENSION, Demand.END_RANGE_EXTENSION);
    private static final List<Movement> BENT = List.of(Movement.BENDING, Movement.SITTING);
    private static final List<Movement> UPRIGHT = List.of(Movement.ARCHING, Movement.STANDING, Movement.WALKING);

    /** Bending forward, or arching back. */
    public enum Way implements Word {
        FLEXION,
        EXTENSION
    }

    /** The direction in force today, or null: the self-tests' while they are fresh, else the profile's while it is. */
    public static @Nullable Direction of(Facts facts, RulePage page) {
        int since = facts.today() - page.number("days");
        SelfTest flexion = newest(facts, MovementTest.REPEATED_FLEXION, since);
        SelfTest extension = newest(facts, MovementTest.REPEATED_EXTENSION, since);
        if (flexion != null || extension != null) {
            int score = score(facts, extension) - score(facts, flexion);
            SelfTest decisive = decisive(facts, flexion, extension);
            return score == 0 || decisive == null ? null : found(score, "self-test", decisive.id());
        }
        return fromProfile(facts, since);
    }

    /** Whether an exercise goes this way and not the other. */
    boolean eases(Exercise exercise) {
        return goes(exercise, way == Way.FLEXION ? BENDING : ARCHING)
                && !goes(exercise, way == Way.FLEXION ? ARCHING : BENDING);
    }

    /** Whether an exercise goes the other way and not this one. */
    boolean opposes(Exercise exercise) {
        return new Direction(way == Way.FLEXION ? Way.EXTENSION : Way.FLEXION, evidence).eases(exercise);
    }

    private static boolean goes(Exercise exercise, Demands demands) {
        return !exercise.demands().intersection(demands).isEmpty();
    }

    private static Direction found(int score, String from, @Nullable String entry) {
        Way way = score > 0 ? Way.EXTENSION : Way.FLEXION;
        return new Direction(
                way,
                List.of(
                        Evidence.of("direction", way == Way.FLEXION ? Movement.BENDING : Movement.ARCHING, entry),
                        Evidence.of("from", from, entry)));
    }

    /** A test is no longer fresh once leg pain has travelled further since. */
    private static @Nullable SelfTest newest(Facts facts, MovementTest wanted, int since) {
        SelfTest newest = null;
        for (SelfTest test : facts.selfTests()) {
            int day = test.at().day();
            if (test.test() == wanted && day > since && day <= facts.today()) {
                newest = test;
            }
        }
        return newest == null || LegReach.travelledAfter(facts, newest.at()) ? null : newest;
    }

    /** Better 1, worse -1. Leg pain that drew back or travelled outweighs how the back felt. */
    private static int score(Facts facts, @Nullable SelfTest test) {
        if (test == null) {
            return 0;
        }
        CheckIn before = LegReach.newest(facts, test.at());
        if (test.legReach() != null && before != null && before.legReach() != null) {
            int moved =
                    Integer.compare(before.legReach().ordinal(), test.legReach().ordinal());
            if (moved != 0) {
                return moved;
            }
        }
        SelfTest.Result result = test.result();
        return result == SelfTest.Result.BETTER ? 1 : result == SelfTest.Result.WORSE ? -1 : 0;
    }

    private static @Nullable SelfTest decisive(Facts facts, @Nullable SelfTest flexion, @Nullable SelfTest extension) {
        return score(facts, extension) != 0 ? extension : flexion;
    }

    private static @Nullable Direction fromProfile(Facts facts, int since) {
        Told<List<Movement>> worse = fresh(facts, facts.person().worseWith(), since);
        Told<List<Movement>> better = fresh(facts, facts.person().betterWith(), since);
        int score = count(better, UPRIGHT) - count(worse, UPRIGHT) - count(better, BENT) + count(worse, BENT);
        Told<List<Movement>> told = worse == null ? better : worse;
        return score == 0 || told == null ? null : found(score, "profile", told.entry());
    }

    private static @Nullable Told<List<Movement>> fresh(Facts facts, @Nullable Told<List<Movement>> told, int since) {
        boolean old = told == null || told.at().day() <= since || LegReach.travelledAfter(facts, told.at());
        return old ? null : told;
    }

    private static int count(@Nullable Told<List<Movement>> told, List<Movement> wanted) {
        int count = 0;
        for (Movement movement : told == null ? List.<Movement>of() : told.value()) {
            count += wanted.contains(movement) ? 1 : 0;
        }
        return count;
    }
}
