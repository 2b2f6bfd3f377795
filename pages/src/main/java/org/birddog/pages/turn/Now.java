package org.birddog.pages.turn;

/**
 * When it is for the person. The pages read no clock.
 *
 * @param day the person's own date, in days since 1970-01-01
 * @param hour the person's hour, 0-23
 * @param at a date-time with its offset, as new entries bear it, for example {@code 2026-11-20T09:00:00+01:00}
 */
public record Now(int day, int hour, String at) {}
