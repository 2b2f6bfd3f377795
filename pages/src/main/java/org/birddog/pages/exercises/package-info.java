/** The library of all exercises, and the page of each. */
@NullMarked
package org.birddog.pages.exercises;

import org.jspecify.annotations.NullMarked;
