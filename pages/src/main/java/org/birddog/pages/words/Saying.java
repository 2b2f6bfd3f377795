package org.birddog.pages.words;

/**
 * A reason as the person reads it.
 *
 * @param rule its id
 * @param title of the rule's page
 * @param says in the rule's own words
 * @param signed whether a clinician has signed the rule off
 */
public record Saying(String rule, String title, String says, boolean signed) {}
