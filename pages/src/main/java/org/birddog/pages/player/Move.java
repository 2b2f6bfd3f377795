package org.birddog.pages.player;

import java.util.List;
import org.birddog.pages.look.Repetition;
import org.jspecify.annotations.Nullable;

/**
 * One exercise as the player leads through it.
 *
 * @param id the exercise's id
 * @param shown as the form of the session carries it ({@code Shown.text})
 * @param dose in plain words
 * @param care what to look out for, in words, or null
 * @param how how it is done, from getting in to getting out
 * @param cues short words to say during it
 * @param stop when to stop, in words
 * @param unit what is counted: times, holds, seconds, minutes, breaths, rounds
 * @param sets 1 or more
 * @param most units of each set on one side; 0 where the sets differ
 * @param breath how a breath is paced: seconds in, held in, out, held out; else empty
 * @param picture the address of its drawing, which moves as its time is set
 * @param still the address of the one that does not
 * @param loop what it shows before it begins anew: one repetition, or one for each side
 */
public record Move(
        String id,
        String shown,
        String name,
        String dose,
        @Nullable String care,
        List<String> how,
        List<String> cues,
        String stop,
        String unit,
        int sets,
        int most,
        List<Integer> breath,
        List<Step> steps,
        String picture,
        String still,
        List<Repetition> loop) {}
