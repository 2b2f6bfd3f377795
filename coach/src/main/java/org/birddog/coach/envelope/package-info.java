/** The limits that rules set, each with what it was seen in. Limits meet: the stricter of every bound. */
@NullMarked
package org.birddog.coach.envelope;

import org.jspecify.annotations.NullMarked;
