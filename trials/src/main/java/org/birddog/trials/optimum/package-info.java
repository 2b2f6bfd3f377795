/** The planner beside the proven optimum of the same task. */
@NullMarked
package org.birddog.trials.optimum;

import org.jspecify.annotations.NullMarked;
