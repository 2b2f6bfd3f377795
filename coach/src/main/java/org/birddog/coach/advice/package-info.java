/** What comes out: today's session, the week, and every reason. */
@NullMarked
package org.birddog.coach.advice;

import org.jspecify.annotations.NullMarked;
