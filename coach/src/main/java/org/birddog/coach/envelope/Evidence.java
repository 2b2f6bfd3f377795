package org.birddog.coach.envelope;

import java.time.LocalDate;
import org.birddog.coach.vocabulary.Word;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a rule was seen in.
 *
 * @param name what it is
 * @param value a whole number ({@link Integer}), a number of tenths ({@link Tenths}) or words ({@link String})
 * @param entry the id of the entry it comes from, or null where it comes from several or from the want of one
 */
public record Evidence(String name, Object value, @Nullable String entry) {

    /** A number with one decimal, kept whole so that it is the same everywhere. */
    public record Tenths(int tenths) {
        @Override
        public String toString() {
            int whole = Math.abs(tenths);
            String text = whole % 10 == 0 ? Integer.toString(whole / 10) : whole / 10 + "." + whole % 10;
            return tenths < 0 ? "-" + text : text;
        }
    }

    /** A whole number. */
    public static Evidence of(String name, int value, @Nullable String entry) {
        return new Evidence(name, value, entry);
    }

    /** Words. */
    public static Evidence of(String name, String value, @Nullable String entry) {
        return new Evidence(name, value, entry);
    }

    /** A word of a vocabulary. */
    public static Evidence of(String name, Word value, @Nullable String entry) {
        return new Evidence(name, value.word(), entry);
    }

    /** A date, from days since 1970-01-01. */
    public static Evidence date(String name, int day, @Nullable String entry) {
        return new Evidence(name, LocalDate.ofEpochDay(day).toString(), entry);
    }

    /** A number with one decimal. */
    public static Evidence tenths(String name, int tenths, @Nullable String entry) {
        return new Evidence(name, new Tenths(tenths), entry);
    }
}
