/** Simulated people who live with the coach for months, and the promises that every day of them is held against. */
@NullMarked
package org.birddog.trials.people;

import org.jspecify.annotations.NullMarked;
