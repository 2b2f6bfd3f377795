/** The diary folded once into what the rules read. Missing, stale and unknown are named states. */
@NullMarked
package org.birddog.coach.facts;

import org.jspecify.annotations.NullMarked;
