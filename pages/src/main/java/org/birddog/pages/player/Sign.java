package org.birddog.pages.player;

/**
 * A sign that stops a session, and what the rulebook has follow it.
 *
 * @param quality its word in a session's entry
 * @param label what it is called
 * @param alarm what to do at once, in words
 * @param calls whether that is to call for help
 */
public record Sign(String quality, String label, String alarm, boolean calls) {}
