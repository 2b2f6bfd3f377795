package org.birddog.coach.advice;

import java.util.List;

/**
 * Today's session.
 *
 * @param minutes the sum of the items' seconds, rounded
 * @param timesADay how often it is done today
 */
public record PlannedSession(int minutes, int timesADay, List<Item> items) {

    /** The session that these items make. */
    public static PlannedSession of(int timesADay, List<Item> items) {
        return new PlannedSession(minutes(items), timesADay, List.copyOf(items));
    }

    /** The items' seconds in minutes, half a minute rounded up. */
    public static int minutes(List<Item> items) {
        int seconds = 0;
        for (Item item : items) {
            seconds += item.seconds();
        }
        return (seconds + 30) / 60;
    }
}
