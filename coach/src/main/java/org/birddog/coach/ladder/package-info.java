/** How a person responds to training, and where that puts each exercise on its ladder and the person on theirs. */
@NullMarked
package org.birddog.coach.ladder;

import org.jspecify.annotations.NullMarked;
