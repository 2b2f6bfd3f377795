/** Small things to do in the day, beside exercise. */
@NullMarked
package org.birddog.pages.habits;

import org.jspecify.annotations.NullMarked;
