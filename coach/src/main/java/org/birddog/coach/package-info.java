/** The coach: a pure function from a diary and a date to advice with its reasons. */
@NullMarked
package org.birddog.coach;

import org.jspecify.annotations.NullMarked;
