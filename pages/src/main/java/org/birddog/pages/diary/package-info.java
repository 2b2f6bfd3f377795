/** The diary itself: what was written, taking it back, and carrying it elsewhere. */
@NullMarked
package org.birddog.pages.diary;

import org.jspecify.annotations.NullMarked;
