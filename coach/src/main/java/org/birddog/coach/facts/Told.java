package org.birddog.coach.facts;

import java.util.function.BinaryOperator;
import org.birddog.coach.diary.At;
import org.jspecify.annotations.Nullable;

/**
 * Something that a person told, with when and where.
 *
 * @param entry the id of the entry it stands in
 */
public record Told<T>(T value, At at, String entry) {

    /** What holds after a newer telling: the newer, or of two at one moment the stricter. */
    static <T> @Nullable Told<T> after(
            @Nullable Told<T> before, @Nullable T value, At at, String entry, BinaryOperator<T> stricter) {
        if (value == null) {
            return before;
        }
        if (before != null && !at.isAfter(before.at)) {
            return new Told<>(stricter.apply(before.value, value), before.at, entry);
        }
        return new Told<>(value, at, entry);
    }

    /** Whole weeks since it was told, so that a count of weeks runs on. */
    int weeksSince(int day) {
        return Math.max(0, day - at.day()) / 7;
    }
}
