package org.birddog.wire;

import java.util.List;
import org.birddog.coach.diary.Entry;
import org.jspecify.annotations.Nullable;

/**
 * What the coach is asked about: a diary and the person's own clock.
 *
 * @param id JSON text, as it was written, or null
 * @param today the person's own date, in days since 1970-01-01
 * @param hour the person's own hour, 0-23
 * @param diary in the order in which it was written
 */
public record Case(@Nullable String id, int today, @Nullable Integer hour, List<Entry> diary) {}
