/** Simulated people: that they find nothing wrong, and that they would. */
@NullMarked
package org.birddog.trials.people;

import org.jspecify.annotations.NullMarked;
