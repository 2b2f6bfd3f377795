/** The safety sweep: every combination of what a person may have, and an own table of what must then be barred. */
@NullMarked
package org.birddog.trials.sweep;

import org.jspecify.annotations.NullMarked;
