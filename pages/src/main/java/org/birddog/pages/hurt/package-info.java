/** Telling that an exercise hurt, and what comes of it. */
@NullMarked
package org.birddog.pages.hurt;

import org.jspecify.annotations.NullMarked;
