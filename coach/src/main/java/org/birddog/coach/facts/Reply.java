package org.birddog.coach.facts;

import org.birddog.coach.diary.At;
import org.birddog.coach.vocabulary.Answer;

/**
 * One answer about one red flag.
 *
 * @param entry the id of the entry it stands in
 * @param duringExercise whether it was a sign during an exercise, which is acted on as urgent whatever the flag
 */
public record Reply(Answer answer, At at, String entry, boolean duringExercise) {}
