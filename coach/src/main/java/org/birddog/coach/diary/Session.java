package org.birddog.coach.diary;

import java.util.List;
import org.birddog.coach.content.Load;
import org.birddog.coach.vocabulary.Quality;
import org.birddog.coach.vocabulary.Side;
import org.jspecify.annotations.Nullable;

/**
 * One session as it was done.
 *
 * @param painBefore pain at rest before it, 0-10
 * @param painAfter pain at rest after it, 0-10
 * @param minutes how long it took
 */
public record Session(String id, At at, int painBefore, int painAfter, int minutes, List<Done> items) implements Entry {

    /**
     * One exercise of a session, as it was done.
     *
     * @param exercise the exercise's id, which this version's content may lack
     * @param sets how many sets, or null where not told
     * @param reps repetitions: empty where not counted, one number for every set alike, or one a set (a pyramid)
     * @param holdSeconds how long each repetition was held
     * @param seconds how long, for what is timed as one stretch
     * @param load weight or band
     * @param side the side it was done on, where only one
     * @param pain the highest pain during it, 0-10, or null where not told
     * @param effort how hard it was, 0-10, or null where not told
     * @param quality what a pain or sign was like
     * @param stopped whether it was broken off
     */
    public record Done(
            String exercise,
            @Nullable Integer sets,
            List<Integer> reps,
            @Nullable Integer holdSeconds,
            @Nullable Integer seconds,
            @Nullable Load load,
            @Nullable Side side,
            @Nullable Integer pain,
            @Nullable Integer effort,
            List<Quality> quality,
            boolean stopped) {}
}
