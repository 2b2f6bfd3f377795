package org.birddog.coach.assessment;

import org.birddog.coach.envelope.Reason;
import org.birddog.coach.vocabulary.Form;

/**
 * A questionnaire that is due.
 *
 * @param because the page questionnaire-due, with why it is due
 */
public record DueForm(Form form, Reason because) {}
