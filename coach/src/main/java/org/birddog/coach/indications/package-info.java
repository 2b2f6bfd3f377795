/** What speaks for an exercise, given this person. It ranks what is open; it never opens anything. */
@NullMarked
package org.birddog.coach.indications;

import org.jspecify.annotations.NullMarked;
