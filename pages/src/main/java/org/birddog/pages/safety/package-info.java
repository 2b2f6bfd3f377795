/** What comes before any exercise: welcome, safety questions, locks, someone seen. */
@NullMarked
package org.birddog.pages.safety;

import org.jspecify.annotations.NullMarked;
