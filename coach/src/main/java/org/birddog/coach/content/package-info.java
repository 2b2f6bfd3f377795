/** What the coach knows: exercises, their doses and ladders, and the numbers of the rulebook. */
@NullMarked
package org.birddog.coach.content;

import org.jspecify.annotations.NullMarked;
