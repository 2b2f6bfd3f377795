package org.birddog.coach.advice;

import java.util.List;
import org.birddog.coach.content.Dose;
import org.birddog.coach.content.Exercise;
import org.birddog.coach.envelope.Reason;
import org.birddog.coach.vocabulary.Block;
import org.jspecify.annotations.Nullable;

/**
 * One exercise of a session.
 *
 * @param seconds how long it takes with getting ready, changing position, and its rests
 * @param caution what to look out for, or null
 * @param because why it is here and at this dose, never empty
 */
public record Item(
        Exercise exercise,
        Block block,
        Dose dose,
        int seconds,
        @Nullable Reason caution,
        List<Reason> because) {}
