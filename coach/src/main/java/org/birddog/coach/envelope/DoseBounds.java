package org.birddog.coach.envelope;

/**
 * How much of any exercise may be done.
 *
 * @param share percent of the ladder's dose, 1 to 100
 * @param repetitions the most repetitions a side, {@link #NONE} for no bound
 * @param longestHold seconds, {@link #NONE} for no bound
 * @param rises whether a dose may rise
 */
public record DoseBounds(int share, int repetitions, int longestHold, boolean rises) {

    /** No bound. */
    public static final int NONE = Integer.MAX_VALUE;

    /** No bound at all. */
    public static final DoseBounds OPEN = new DoseBounds(100, NONE, NONE, true);

    /** The stricter of every bound. Most that is met is open, and is known by its identity: millions are met. */
    @SuppressWarnings("ReferenceEquality")
    public DoseBounds meet(DoseBounds other) {
        if (other == OPEN) {
            return this;
        }
        return new DoseBounds(
                Math.min(share, other.share),
                Math.min(repetitions, other.repetitions),
                Math.min(longestHold, other.longestHold),
                rises && other.rises);
    }

    /** Only a share of the dose. */
    public static DoseBounds share(int percent) {
        return new DoseBounds(percent, NONE, NONE, true);
    }

    /** Only so many repetitions. */
    public static DoseBounds repetitions(int most) {
        return new DoseBounds(100, most, NONE, true);
    }

    /** Only holds of so many seconds. */
    public static DoseBounds holds(int seconds) {
        return new DoseBounds(100, NONE, seconds, true);
    }

    /** Nothing rises. */
    public static DoseBounds steady() {
        return new DoseBounds(100, NONE, NONE, false);
    }
}
