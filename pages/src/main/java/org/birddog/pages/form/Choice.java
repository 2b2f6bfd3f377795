package org.birddog.pages.form;

import org.jspecify.annotations.Nullable;

/**
 * One answer that can be picked on a form.
 *
 * @param word as the form sends it
 * @param label as the person reads it
 * @param help who should pick it, or null
 */
public record Choice(String word, String label, @Nullable String help) {}
