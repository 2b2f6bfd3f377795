package org.birddog.coach.content;

import java.util.List;

/**
 * The words of an exercise in one language.
 *
 * @param also other names, so that a search finds it
 * @param why what it is good for
 * @param steps from getting in to getting out
 * @param cues short words to say during it
 * @param stop when to stop
 * @param pregnancy how in pregnancy, or what instead
 */
public record ExerciseText(
        String name,
        List<String> also,
        String why,
        List<String> steps,
        List<String> cues,
        List<Fault> faults,
        String stop,
        String pregnancy) {

    /** A common fault and how to mend it. */
    public record Fault(String fault, String mend) {}
}
