package org.birddog.pages.recorded;

import org.birddog.coach.diary.Activity;
import org.birddog.coach.diary.At;
import org.jspecify.annotations.Nullable;

/**
 * One activity as a watch or a phone recorded it.
 *
 * @param id what its entry is called: a UUID of version 3, always the same for the same start, so that an activity
 *     brought twice is one entry even where the person has taken it back
 * @param start when it began, with the offset of where it was
 * @param seconds how long, without pauses where the file tells them
 * @param kind what was done
 * @param heartRate the mean, 20 to 250 beats a minute, or null where not recorded
 * @param metres how far, or null where not recorded
 */
public record Recorded(
        String id,
        At start,
        long seconds,
        Kind kind,
        @Nullable Integer heartRate,
        @Nullable Integer metres) {

    private static final int VERSION = 14;
    private static final int MINUTE = 60;

    /** Metres in four seconds at 4.5 km/h, 2.8 mph: a moderate pace in the compendium of {@link Kind} (17190). */
    private static final int MODERATE_PACE = 5;

    /** At 8.1 km/h: nobody walks faster there than 5 mph (17231), but a bus is. */
    private static final int FASTEST_PACE = 9;

    /** The time in minutes, to the nearest. */
    public long minutes() {
        return (seconds + MINUTE / 2) / MINUTE;
    }

    /** Whether its pace alone makes it brisk; only of a walk is that asked. */
    public boolean isBrisk() {
        return metres != null && metres * 4L >= seconds * MODERATE_PACE && metres * 4L <= seconds * FASTEST_PACE;
    }

    /** Whether an entry came from a file. All ids that are made elsewhere are of version 4 or 8. */
    public static boolean isFromFile(Activity activity) {
        return activity.id().charAt(VERSION) == '3';
    }
}
