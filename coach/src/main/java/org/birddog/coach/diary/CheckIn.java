package org.birddog.coach.diary;

import java.util.List;
import org.birddog.coach.vocabulary.Reach;
import org.birddog.coach.vocabulary.RedFlag;
import org.jspecify.annotations.Nullable;

/**
 * How the person is at one moment. Every number is 0 to 10.
 *
 * @param pain back pain
 * @param legPain leg pain
 * @param legReach how far it travels
 * @param sleep 10 is best
 * @param mood 10 is best
 * @param felt where it hurts and what it feels like
 * @param newSymptoms red flags that are new: each is a yes; none is not an answer
 * @param medicines what they took, in their own words
 * @param note the person's own words
 */
public record CheckIn(
        String id,
        At at,
        int pain,
        @Nullable Integer legPain,
        @Nullable Reach legReach,
        @Nullable Integer sleep,
        @Nullable Integer stress,
        @Nullable Integer mood,
        @Nullable Integer stiffness,
        Felt felt,
        List<RedFlag> newSymptoms,
        @Nullable String medicines,
        @Nullable String note)
        implements Entry {}
