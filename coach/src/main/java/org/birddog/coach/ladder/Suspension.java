package org.birddog.coach.ladder;

/**
 * An exercise that is suspended after a STOP until enough GREEN sessions went by without it.
 *
 * @param greens how many of them there were so far
 */
public record Suspension(Stop stop, int greens) {

    /** Whether it is an exercise that is suspended. */
    boolean isOf(String exercise) {
        return stop.exercise().equals(exercise);
    }
}
