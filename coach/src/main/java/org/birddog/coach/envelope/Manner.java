package org.birddog.coach.envelope;

/**
 * How exercise is done.
 *
 * @param cautious whether any pain above the pain before stops an exercise
 * @param vigorous whether effort may be vigorous
 * @param heartRateZones whether heart-rate zones may be used
 */
public record Manner(boolean cautious, boolean vigorous, boolean heartRateZones) {

    /** No bound at all. */
    public static final Manner OPEN = new Manner(false, true, true);

    /** Any pain above the pain before stops. */
    public static final Manner CAUTIOUS = new Manner(true, true, true);

    /** Nothing vigorous. */
    public static final Manner MODERATE = new Manner(false, false, true);

    /** By the talk test alone. */
    public static final Manner WITHOUT_ZONES = new Manner(false, true, false);

    /** The stricter of every bound. Most that is met is open, and is known by its identity: millions are met. */
    @SuppressWarnings("ReferenceEquality")
    public Manner meet(Manner other) {
        if (other == OPEN) {
            return this;
        }
        return new Manner(
                cautious || other.cautious, vigorous && other.vigorous, heartRateZones && other.heartRateZones);
    }
}
