/** The list of mutants that may live. */
@NullMarked
package org.birddog.trials.mutants;

import org.jspecify.annotations.NullMarked;
