package org.birddog.pages.form;

/**
 * What is wrong with one field of a form.
 *
 * @param field its name, which is also the id that a link to it leads to
 * @param message in plain words, for the person
 */
public record Fault(String field, String message) {}
