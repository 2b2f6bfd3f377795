package org.birddog.pages;

import org.jspecify.annotations.Nullable;

/**
 * One answer that can be picked on a form.
 *
 * @param word as the form sends it
 * @param label as the person reads it
 * @param help who should pick it, or null
 */
record Choice(String word, String label, @Nullable String help) {}
