/**
 * What a person may measure: which questionnaire is due, which self-tests are open today, and what a change of a score
 * means. It asks and offers; it limits nothing.
 */
@NullMarked
package org.birddog.coach.assessment;

import org.jspecify.annotations.NullMarked;
