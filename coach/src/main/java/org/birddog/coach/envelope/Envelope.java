package org.birddog.coach.envelope;

import java.util.List;
import java.util.TreeSet;
import org.birddog.coach.content.Exercise;
import org.birddog.coach.vocabulary.Demands;
import org.birddog.coach.vocabulary.Permission;

/**
 * The bounds within which a session may be planned. Only {@link #meet} joins envelopes, and it can only tighten: rules
 * have no way to loosen.
 *
 * @param permission how much training is allowed
 * @param repertoire which kinds of exercise
 * @param barred demands that no exercise may make
 * @param cautioned demands allowed only at the start of the ladder
 * @param suspended ids of exercises barred by themselves, in order
 * @param stage the highest stage, 1 to 5
 * @param doseShare percent of the ladder's dose, 1 to 100
 * @param repetitions the most repetitions a side, {@link Integer#MAX_VALUE} for no bound
 * @param longestHold seconds, {@link Integer#MAX_VALUE} for no bound
 * @param rises whether a dose may rise
 * @param cautious whether any pain above the pain before stops an exercise
 * @param vigorous whether effort may be vigorous
 * @param heartRateZones whether heart-rate zones may be used
 */
public record Envelope(
        Permission permission,
        Repertoire repertoire,
        Demands barred,
        Demands cautioned,
        List<String> suspended,
        int stage,
        int doseShare,
        int repetitions,
        int longestHold,
        boolean rises,
        boolean cautious,
        boolean vigorous,
        boolean heartRateZones) {

    /** No bound at all. */
    public static final Envelope OPEN = new Envelope(
            Permission.TRAIN,
            Repertoire.ALL,
            Demands.NONE,
            Demands.NONE,
            List.of(),
            5,
            100,
            Integer.MAX_VALUE,
            Integer.MAX_VALUE,
            true,
            false,
            true,
            true);

    /** The stricter of every bound. */
    public Envelope meet(Envelope other) {
        return new Envelope(
                permission.compareTo(other.permission) >= 0 ? permission : other.permission,
                repertoire.meet(other.repertoire),
                barred.union(other.barred),
                cautioned.union(other.cautioned),
                union(suspended, other.suspended),
                Math.min(stage, other.stage),
                Math.min(doseShare, other.doseShare),
                Math.min(repetitions, other.repetitions),
                Math.min(longestHold, other.longestHold),
                rises && other.rises,
                cautious || other.cautious,
                vigorous && other.vigorous,
                heartRateZones && other.heartRateZones);
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
        Repertoire left =
                switch (permission) {
                    case TRAIN -> Repertoire.ALL;
                    case GENTLE -> Repertoire.GENTLE;
                    case REST -> Repertoire.REST;
                    case ASK_FIRST, SEE_CLINICIAN, SEEK_CARE_NOW -> Repertoire.NONE;
                };
        return OPEN.withPermission(permission).withRepertoire(left);
    }

    /** Only barred demands. */
    public static Envelope barring(Demands demands) {
        return OPEN.withBarred(demands);
    }

    /** Only suspended exercises. */
    public static Envelope suspending(List<String> exercises) {
        return OPEN.withSuspended(exercises);
    }

    public Envelope withPermission(Permission value) {
        return new Envelope(
                value, repertoire, barred, cautioned, suspended, stage, doseShare, repetitions, longestHold, rises,
                cautious, vigorous, heartRateZones);
    }

    public Envelope withRepertoire(Repertoire value) {
        return new Envelope(
                permission, value, barred, cautioned, suspended, stage, doseShare, repetitions, longestHold, rises,
                cautious, vigorous, heartRateZones);
    }

    public Envelope withBarred(Demands value) {
        return new Envelope(
                permission, repertoire, value, cautioned, suspended, stage, doseShare, repetitions, longestHold, rises,
                cautious, vigorous, heartRateZones);
    }

    public Envelope withCautioned(Demands value) {
        return new Envelope(
                permission, repertoire, barred, value, suspended, stage, doseShare, repetitions, longestHold, rises,
                cautious, vigorous, heartRateZones);
    }

    public Envelope withSuspended(List<String> value) {
        return new Envelope(
                permission, repertoire, barred, cautioned, List.copyOf(new TreeSet<>(value)), stage, doseShare,
                repetitions, longestHold, rises, cautious, vigorous, heartRateZones);
    }

    public Envelope withStage(int value) {
        return new Envelope(
                permission, repertoire, barred, cautioned, suspended, value, doseShare, repetitions, longestHold,
                rises, cautious, vigorous, heartRateZones);
    }

    public Envelope withDoseShare(int percent) {
        return new Envelope(
                permission, repertoire, barred, cautioned, suspended, stage, percent, repetitions, longestHold, rises,
                cautious, vigorous, heartRateZones);
    }

    public Envelope withRepetitions(int value) {
        return new Envelope(
                permission, repertoire, barred, cautioned, suspended, stage, doseShare, value, longestHold, rises,
                cautious, vigorous, heartRateZones);
    }

    public Envelope withLongestHold(int seconds) {
        return new Envelope(
                permission, repertoire, barred, cautioned, suspended, stage, doseShare, repetitions, seconds, rises,
                cautious, vigorous, heartRateZones);
    }

    public Envelope withoutRises() {
        return new Envelope(
                permission, repertoire, barred, cautioned, suspended, stage, doseShare, repetitions, longestHold,
                false, cautious, vigorous, heartRateZones);
    }

    public Envelope beingCautious() {
        return new Envelope(
                permission, repertoire, barred, cautioned, suspended, stage, doseShare, repetitions, longestHold,
                rises, true, vigorous, heartRateZones);
    }

    public Envelope withoutVigour() {
        return new Envelope(
                permission, repertoire, barred, cautioned, suspended, stage, doseShare, repetitions, longestHold,
                rises, cautious, false, heartRateZones);
    }

    public Envelope withoutHeartRateZones() {
        return new Envelope(
                permission, repertoire, barred, cautioned, suspended, stage, doseShare, repetitions, longestHold,
                rises, cautious, vigorous, false);
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
