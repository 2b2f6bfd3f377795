package org.birddog.coach.ladder;

import java.util.List;
import org.birddog.coach.diary.At;
import org.birddog.coach.vocabulary.Quality;
import org.jspecify.annotations.Nullable;

/**
 * An exercise that had to stop.
 *
 * @param exercise its id
 * @param session the session's id
 * @param pain 0-10, or null where not told
 */
public record Stop(
        String exercise,
        int day,
        At at,
        String session,
        @Nullable Integer pain,
        int painBefore,
        List<Quality> quality) {}
