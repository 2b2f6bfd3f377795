package org.birddog.coach.content;

import org.jspecify.annotations.Nullable;

/** Where a fact comes from: one entry of content/sources.yml. */
public record Source(
        String key,
        String title,
        @Nullable String by,
        @Nullable Integer year,
        String kind,
        @Nullable String link) {}
