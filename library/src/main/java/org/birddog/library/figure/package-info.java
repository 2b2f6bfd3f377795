/** People drawn from joint angles: poses are read, solved as a body in space, moved, checked, and drawn as SVG. */
@NullMarked
package org.birddog.library.figure;

import org.jspecify.annotations.NullMarked;
