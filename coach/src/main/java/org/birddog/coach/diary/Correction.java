package org.birddog.coach.diary;

import org.jspecify.annotations.Nullable;

/**
 * Mends a slip.
 *
 * @param replaces the id of the entry that no longer holds
 * @param with what holds in its place, or null where it is withdrawn
 */
public record Correction(
        String id, At at, String replaces, @Nullable Entry with) implements Entry {}
