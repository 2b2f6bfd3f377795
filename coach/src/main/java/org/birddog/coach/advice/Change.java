package org.birddog.coach.advice;

import java.util.List;
import org.birddog.coach.content.Dose;
import org.birddog.coach.envelope.Reason;

/**
 * A dose that is not what it was when the exercise was last done.
 *
 * @param from what the ladder prescribed then
 * @param to what it prescribes today
 */
public record Change(String exercise, Dose from, Dose to, List<Reason> because) {}
