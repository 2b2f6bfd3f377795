/** The planner beside the proven optimum. */
@NullMarked
package org.birddog.trials.optimum;

import org.jspecify.annotations.NullMarked;
