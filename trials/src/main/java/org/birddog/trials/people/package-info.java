/** Simulated people who live with the coach for years. */
@NullMarked
package org.birddog.trials.people;

import org.jspecify.annotations.NullMarked;
