/** Fills the envelope: today's session, the week ahead, and the check that has the last word. */
@NullMarked
package org.birddog.coach.plan;

import org.jspecify.annotations.NullMarked;
