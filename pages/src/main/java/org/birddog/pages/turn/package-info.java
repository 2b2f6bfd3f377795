/** One request with what is needed to answer it, and the answer. */
@NullMarked
package org.birddog.pages.turn;

import org.jspecify.annotations.NullMarked;
