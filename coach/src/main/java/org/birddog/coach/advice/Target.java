package org.birddog.coach.advice;

import org.jspecify.annotations.Nullable;

/**
 * A goal for seven days.
 *
 * @param name as in the contract, for example {@code moderate-minutes}
 * @param goal minutes or days
 * @param done in today and the six days before
 * @param step this week's step on the way to the goal, or null where there is none but the goal
 */
public record Target(
        String name, int goal, int done, @Nullable Integer step) {}
