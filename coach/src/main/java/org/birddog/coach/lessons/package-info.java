/** Which lesson is read when, and why. */
@NullMarked
package org.birddog.coach.lessons;

import org.jspecify.annotations.NullMarked;
