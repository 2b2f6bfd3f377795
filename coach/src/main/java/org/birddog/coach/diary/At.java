package org.birddog.coach.diary;

import java.time.LocalDate;

/**
 * When an entry was written.
 *
 * @param text the date or date-time as it was written
 * @param day the person's own date, in days since 1970-01-01
 * @param second seconds since 1970-01-01T00:00Z; for a plain date the start of its day
 * @param nano nanoseconds within the second
 * @param dateOnly whether only the date was written
 */
public record At(String text, int day, long second, int nano, boolean dateOnly) {

    /**
     * A plain date. It names no offset of its own.
     *
     * @param offset seconds east of UTC: that of the diary's easternmost date-time, so that no date-time of the same
     *     day stands before the date
     */
    public static At date(LocalDate date, int offset) {
        return new At(date.toString(), (int) date.toEpochDay(), date.toEpochDay() * 86_400 - offset, 0, true);
    }

    /** Whether this is a later instant than another. */
    public boolean isAfter(At other) {
        return second != other.second ? second > other.second : nano > other.nano;
    }

    /** The person's own date. */
    public LocalDate date() {
        return LocalDate.ofEpochDay(day);
    }
}
