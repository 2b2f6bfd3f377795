package org.birddog.coach.advice;

/**
 * A goal for seven days.
 *
 * @param name as in the contract, for example {@code moderate-minutes}
 * @param goal minutes or days
 * @param done in today and the six days before
 */
public record Target(String name, int goal, int done) {}
