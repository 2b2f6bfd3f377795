/** Invented people, sweeps over what the coach may be asked, and benchmarks. */
@NullMarked
package org.birddog.trials;

import org.jspecify.annotations.NullMarked;
