package org.birddog.coach.envelope;

import java.util.List;
import java.util.TreeSet;
import org.birddog.coach.content.Exercise;
import org.birddog.coach.vocabulary.Demands;
import org.birddog.coach.vocabulary.Permission;

/**
 * The bounds within which a session may be planned. Only {@link #meet} joins envelopes, and it can only tighten:
 * rules
 * have no way to loosen.
 *
 * @param permission how much training is allowed
 * @param repertoire which kinds of exercise
 * @param barred demands that no exercise may make
 * @param cautioned demands allowed only at the start of the ladder
 * @param suspended ids of exercises barred by themselves, in the order of strings: they are looked up by halves
 * @param stage the highest stage, 1 to 5
 * @param dose how much of any exercise
 * @param manner how it is done
 * @param minutes the longest session, {@link #ANY_LENGTH} for no bound
 */
public record Envelope(
        Permission permission,
        Repertoire repertoire,
        Demands barred,
        Demands cautioned,
        List<String> suspended,
        int stage,
        DoseBounds dose,
        Manner manner,
        int minutes) {

    /** The highest stage there is. */
    public static final int HIGHEST_STAGE = 5;

    /** No bound of the minutes. */
    public static final int ANY_LENGTH = Integer.MAX_VALUE;

    /** No bound at all. */
    public static final Envelope OPEN = of(Repertoire.ALL);

    /** The stricter of every bound. Most that is met is open, and is known by its identity: millions are met. */
    @SuppressWarnings("ReferenceEquality")
    public Envelope meet(Envelope other) {
        if (other == OPEN) {
            return this;
        }
        return new Envelope(
                permission.compareTo(other.permission) >= 0 ? permission : other.permission,
                repertoire.meet(other.repertoire),
                barred.union(other.barred),
                cautioned.union(other.cautioned),
                union(suspended, other.suspended),
                Math.min(stage, other.stage),
                dose.meet(other.dose),
                manner.meet(other.manner),
                Math.min(minutes, other.minutes));
    }

    /** Whether an exercise lies outside by its demands, its stage, its kind, or by itself. */
    public boolean bars(Exercise exercise) {
        return !exercise.demands().intersection(barred).isEmpty()
                || exercise.stage() > stage
                || !repertoire.holds(exercise)
                || suspended.contains(exercise.id());
    }

    /** Whether an exercise may be done only at the start of its ladder. */
    public boolean cautions(Exercise exercise) {
        return !exercise.demands().intersection(cautioned).isEmpty();
    }

    /** Only a permission, with the kinds of exercise that it leaves. */
    public static Envelope only(Permission permission) {
        Repertoire left = switch (permission) {
            case TRAIN -> Repertoire.ALL;
            case GENTLE -> Repertoire.GENTLE;
            case REST -> Repertoire.REST;
            case ASK_FIRST, SEE_CLINICIAN, SEEK_CARE_NOW -> Repertoire.NONE;
        };
        return allowing(permission, left);
    }

    /** Only some kinds of exercise. */
    public static Envelope of(Repertoire repertoire) {
        return allowing(Permission.TRAIN, repertoire);
    }

    /** Only demands that are barred, and others that are cautioned. */
    public static Envelope of(Demands barred, Demands cautioned) {
        return choosing(barred, cautioned, List.of(), HIGHEST_STAGE);
    }

    /** Only suspended exercises. */
    public static Envelope suspending(List<String> exercises) {
        return choosing(Demands.NONE, Demands.NONE, List.copyOf(new TreeSet<>(exercises)), HIGHEST_STAGE);
    }

    /** Only a highest stage. */
    public static Envelope stage(int highest) {
        return choosing(Demands.NONE, Demands.NONE, List.of(), highest);
    }

    /** Only bounds of the dose. */
    public static Envelope of(DoseBounds dose) {
        return working(dose, Manner.OPEN);
    }

    /** Only a manner. */
    public static Envelope of(Manner manner) {
        return working(DoseBounds.OPEN, manner);
    }

    /** Only a longest session. */
    public static Envelope minutes(int most) {
        return new Envelope(
                Permission.TRAIN,
                Repertoire.ALL,
                Demands.NONE,
                Demands.NONE,
                List.of(),
                HIGHEST_STAGE,
                DoseBounds.OPEN,
                Manner.OPEN,
                most);
    }

    private static Envelope allowing(Permission permission, Repertoire repertoire) {
        return new Envelope(
                permission,
                repertoire,
                Demands.NONE,
                Demands.NONE,
                List.of(),
                HIGHEST_STAGE,
                DoseBounds.OPEN,
                Manner.OPEN,
                ANY_LENGTH);
    }

    private static Envelope choosing(Demands barred, Demands cautioned, List<String> suspended, int stage) {
        return new Envelope(
                Permission.TRAIN,
                Repertoire.ALL,
                barred,
                cautioned,
                suspended,
                stage,
                DoseBounds.OPEN,
                Manner.OPEN,
                ANY_LENGTH);
    }

    private static Envelope working(DoseBounds dose, Manner manner) {
        return new Envelope(
                Permission.TRAIN,
                Repertoire.ALL,
                Demands.NONE,
                Demands.NONE,
                List.of(),
                HIGHEST_STAGE,
                dose,
                manner,
                ANY_LENGTH);
    }

    private static List<String> union(List<String> one, List<String> other) {
        if (one.isEmpty()) {
            return other;
        }
        if (other.isEmpty() || one.equals(other)) {
            return one;
        }
        TreeSet<String> both = new TreeSet<>(one);
        both.addAll(other);
        return List.copyOf(both);
    }
}
