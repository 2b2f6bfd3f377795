package org.birddog.coach.content;

import org.jspecify.annotations.Nullable;

/**
 * The words of a rule in one language.
 *
 * @param says to the person; {@code {name}} stands for a number of the page or a piece of evidence
 * @param ask a red flag's screening question
 * @param label a condition's words on a form
 * @param help who should tick it
 */
public record RuleText(
        String title,
        String says,
        @Nullable String ask,
        @Nullable String label,
        @Nullable String help) {}
