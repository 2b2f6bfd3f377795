package org.birddog.coach.diary;

import org.jspecify.annotations.Nullable;

/**
 * Something the person wants to be able to do.
 *
 * @param activity in the person's words
 * @param ability how well it goes now, 0-10
 * @param byDate in days since 1970-01-01
 */
public record Goal(
        String id,
        At at,
        String activity,
        int ability,
        @Nullable Integer byDate) implements Entry {}
