/** Build time: reads content/, checks it and writes the bundle that the hosts load. */
@NullMarked
package org.birddog.library;

import org.jspecify.annotations.NullMarked;
