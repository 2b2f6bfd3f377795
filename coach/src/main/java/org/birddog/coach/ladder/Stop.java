package org.birddog.coach.ladder;

import java.util.List;
import org.birddog.coach.diary.At;
import org.birddog.coach.vocabulary.Quality;
import org.jspecify.annotations.Nullable;

/**
 * An exercise that had to stop, in a session or told later.
 *
 * @param exercise its id
 * @param entry the id of the session, or of what was told later
 * @param pain 0-10, or null where not told
 */
public record Stop(
        String exercise,
        int day,
        At at,
        String entry,
        @Nullable Integer pain,
        List<Quality> quality) {}
