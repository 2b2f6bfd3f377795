package org.birddog.coach.diary;

import java.util.List;
import org.birddog.coach.vocabulary.Onset;
import org.birddog.coach.vocabulary.Quality;
import org.jspecify.annotations.Nullable;

/**
 * An exercise that hurt the person, told at any time and apart from a session. It is a STOP of that exercise on the day
 * on which it is told (page pain-stop).
 *
 * @param exercise the exercise's id, which this version's content may lack
 * @param pain how bad it was at the worst, 0-10
 * @param onset when it began
 * @param quality what it was like, where that is a sign
 * @param note in the person's words, or null
 */
public record Hurt(
        String id,
        At at,
        String exercise,
        int pain,
        Onset onset,
        List<Quality> quality,
        @Nullable String note) implements Entry {}
