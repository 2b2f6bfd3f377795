package org.birddog.coach.diary;

import org.birddog.coach.vocabulary.Intensity;
import org.birddog.coach.vocabulary.Pursuit;
import org.jspecify.annotations.Nullable;

/**
 * Everyday activity.
 *
 * @param minutes how long
 * @param heartRate beats per minute
 * @param pain 0-10
 * @param effort 0-10
 */
public record Activity(
        String id,
        At at,
        Pursuit activity,
        int minutes,
        Intensity intensity,
        @Nullable Integer heartRate,
        @Nullable Integer pain,
        @Nullable Integer effort)
        implements Entry {}
