package org.birddog.coach.advice;

import java.util.List;
import org.birddog.coach.vocabulary.Focus;

/**
 * One day of the week ahead.
 *
 * @param day in days since 1970-01-01
 * @param exercises ids, in the order of the session
 */
public record PlannedDay(int day, Focus focus, int minutes, List<String> exercises) {}
